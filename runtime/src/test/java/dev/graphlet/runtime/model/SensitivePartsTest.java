package dev.graphlet.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.edm.EdmCall;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.sample.Note;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** All that is within a sensitive value is found, whatever that is made of, and nothing besides. */
class SensitivePartsTest {
    private static final EdmProperty OPEN = EdmProperty.of("open", "Edm.Untyped");
    private static final EdmProperty SECRET =
            EdmProperty.of("secret", "Edm.Untyped").sensitive();
    private static final Note NOTE = Note.TYPE.read(
            "{\"id\":\"1\",\"title\":\"t\",\"x\":[\"u\",{\"y\":5}]}".getBytes(StandardCharsets.UTF_8),
            TypeRegistry.EMPTY);
    private static final JsonNode TREE = ExactJson.of(Map.of("a", List.of("b", 7)));

    private static List<String> found(Object open, Object secret) {
        EdmCall call = new EdmCall("test.call", EdmCall.Kind.ACTION, null, false, List.of(OPEN, SECRET), null);
        return SensitiveParts.of(CallArguments.of(call, open, secret)).values();
    }

    @Test
    void thoseOfASensitiveParameter() {
        assertThat(found("o", "s")).containsExactly("s");
        assertThat(found(1, 2)).containsExactly("2");
        assertThat(found(NOTE, NOTE)).containsExactly("1", "t", "u", "5");
        assertThat(found(List.of("o"), List.of("s", NOTE))).containsExactly("s", "1", "t", "u", "5");
        assertThat(found(Map.of("a", "o"), Map.of("a", "s"))).containsExactly("s");
        assertThat(found(TREE, TREE)).containsExactly("b", "7");
        assertThat(found(Note.Patch.title("o"), Note.Patch.title("s"))).containsExactly("s");
    }

    @Test
    void octetsInEachWayInWhichTheyAreWritten() {
        byte[] octets = {-1, -2};
        assertThat(found(octets, octets)).containsExactly("__4=", "//4", "__4", Arrays.toString(octets));
    }

    @Test
    void noneOfWhatIsOpen() {
        for (Object open : List.of("o", NOTE, List.of(NOTE), Map.of("a", NOTE), TREE, Note.Patch.title("o"))) {
            assertThat(SensitiveParts.of(open).values()).isEmpty();
        }
        assertThat(SensitiveParts.of(null).values()).isEmpty();
    }
}
