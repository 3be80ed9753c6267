package protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.validation.ValidationException;
import dev.graphlet.runtime.validation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What was read with its related entities and is written again: those exist, and are never created once more. */
class ExpandedEntitiesTest extends RecordingClient {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String TYPE = "{\"@odata.type\":\"#odd.protocol.folder\",";
    private static final String MESSAGE = "must hold new entities only, but this one exists. "
            + "Bind it too, or call withoutValidation(), which leaves it out";

    private static Folder read(String json) {
        return MAPPER.readValue(json, Folder.class);
    }

    private String sent(Folder folder) {
        return text(client.folders().create(folder));
    }

    private static Violation exists(String pointer, String property) {
        return new Violation(pointer, "exists", "'" + property + "' " + MESSAGE);
    }

    @Test
    void aCreateRefusesThemAllAtOnce() {
        Folder folder = read("{\"id\":\"1\",\"title\":\"a\",\"owner\":{\"id\":\"u\",\"name\":\"Ada\"},"
                + "\"readers\":[{\"id\":\"v\"},{\"id\":\"w\",\"boss\":{\"id\":\"u\"}}],\"parent\":{\"id\":\"p\"}}");

        assertThat(new FolderValidator().check(folder))
                .containsExactly(
                        exists("/readers/0", "readers"),
                        exists("/readers/1", "readers"),
                        exists("/owner", "owner"),
                        exists("/parent", "parent"));
        assertThatThrownBy(() -> client.folders().create(folder).send())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("(withoutValidation() sends it without the entities that exist):")
                .hasMessageContaining("/owner: 'owner' " + MESSAGE + " [exists]");
        assertThat(sent(folder)).isEqualTo(TYPE + "\"title\":\"a\"}");
    }

    @Test
    void theyExistWithoutAKeyWhereWhatTheyCameWithHasOne() {
        Folder folder = read("{\"id\":\"1\",\"title\":\"a\",\"owner\":{\"name\":\"Ada\"},\"readers\":[{}]}");

        assertThat(new FolderValidator().check(folder))
                .containsExactly(exists("/readers/0", "readers"), exists("/owner", "owner"));
        assertThat(sent(folder)).isEqualTo(TYPE + "\"title\":\"a\"}");
    }

    @Test
    void newOnesAreCreatedAlong() {
        Person ada = Person.builder().name("Ada").build();
        Folder folder = Folder.builder().title("a").owner(ada).readers(List.of(ada)).build();
        String person = "{\"@odata.type\":\"#odd.protocol.person\",\"name\":\"Ada\"}";

        assertThat(new FolderValidator().check(folder)).isEmpty();
        assertThat(sent(folder)).isEqualTo(TYPE + "\"title\":\"a\",\"readers\":[" + person + "],\"owner\":" + person + "}");
        assertThat(sent(folder.toBuilder().readers(List.of()).build())).contains("\"readers\":[]");
        assertThat(sent(folder.toBuilder().readers(List.of(MAPPER.readValue("{\"id\":\"u\"}", Person.class), ada)).build()))
                .contains("\"readers\":[" + person + "]");
    }

    @Test
    void containedOnesAreCreatedAlongWhereverTheyWereRead() {
        Folder folder = read("{\"id\":\"1\",\"title\":\"a\",\"children\":[{\"id\":\"2\",\"title\":\"b\"}]}");

        assertThat(new FolderValidator().check(folder)).isEmpty();
        assertThat(sent(folder)).isEqualTo(
                TYPE + "\"title\":\"a\",\"children\":[{\"title\":\"b\"}]}");
    }

    @Test
    void boundOnesAreBound() {
        Folder folder = read("{\"title\":\"a\",\"owner\":{\"id\":\"u\"},\"readers\":[{\"id\":\"v\"}]}")
                .toBuilder()
                .bindOwner(EntityReference.of("/people/u"))
                .bindReaders(List.of(EntityReference.of("/people/v")))
                .build();

        assertThat(new FolderValidator().check(folder)).isEmpty();
        assertThat(sent(folder)).isEqualTo(
                TYPE + "\"title\":\"a\",\"owner@odata.bind\":\"/people/u\",\"readers@odata.bind\":[\"/people/v\"]}");
    }

    @Test
    void allIsWrittenBackToBeReadAgain() {
        String json = "{\"id\":\"1\",\"owner\":{\"id\":\"u\"},\"readers\":[{\"id\":\"v\"},{}],\"parent\":{\"id\":\"p\"}}";
        assertThat(MAPPER.writeValueAsString(read(json))).isEqualTo(json);
    }
}
