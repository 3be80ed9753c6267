package protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.validation.ValidationException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** References, binds, calls and conditions, up to the request that a transport is given. */
class WritesTest extends RecordingClient {
    @Test
    void referencesAreAddedSetAndRemoved() {
        EntityReference<Person> person = client.people().id("p");
        FolderPath folder = client.folders().id("f");
        assertThat(person.entityId()).isEqualTo(ROOT + "/people/p");
        assertThat(folder.ownerRef().set(person)).hasToString("PUT /folders/f/owner/$ref");
        assertThat(text(folder.ownerRef().set(person))).isEqualTo("{\"@odata.id\":\"" + ROOT + "/people/p\"}");
        assertThat(folder.ownerRef().remove()).hasToString("DELETE /folders/f/owner/$ref");
        assertThat(folder.readersRef().add(person)).hasToString("POST /folders/f/readers/$ref");
        assertThat(folder.readersRef().remove("p/q")).hasToString("DELETE /folders/f/readers/p%2Fq/$ref");
        assertThat(folder.readersRef().remove(person))
                .hasToString("DELETE /folders/f/readers/$ref?$id=https:%2F%2Fgraph.example.com%2Fv1.0%2Fpeople%2Fp");
        answer(200, "{\"value\":[{\"@odata.id\":\"x\"}],\"@odata.nextLink\":\"" + ROOT + "/n\"}");
        answer(200, "{\"value\":[{\"@odata.id\":\"y\"}]}");
        assertThat(folder.readersRef().list()).extracting(EntityReference::entityId).containsExactly("x", "y");
    }

    @Test
    void builtValuesBindWhatExistsAndHoldWhatIsNew() {
        Folder folder = Folder.builder()
                .title("t")
                .children(List.of(Folder.builder().title("c").build()))
                .bindOwner(client.people().id("p"))
                .bindReaders(List.of(EntityReference.of("r1"), EntityReference.of("r2")))
                .build();
        assertThat(text(client.folders().create(folder)))
                .isEqualTo("{\"@odata.type\":\"#odd.protocol.folder\",\"title\":\"t\",\"children\":[{\"@odata.type\":"
                        + "\"#odd.protocol.folder\",\"title\":\"c\"}],\"owner@odata.bind\":\"" + ROOT
                        + "/people/p\",\"readers@odata.bind\":[\"r1\",\"r2\"]}");
        assertThat(text(client.folders().id("f").update(FolderPatch.builder().unbindOwner().build())))
                .isEqualTo("{\"owner@odata.bind\":null}");
    }

    @Test
    void callsCarryTheirArgumentsAndReadTheirResult() {
        FolderPath folder = client.folders().id("f");
        assertThat(folder.move("x", null)).hasToString("POST /folders/f/odd.protocol.move");
        assertThat(text(folder.move("x", "y"))).isEqualTo("{\"target\":\"x\",\"newName\":\"y\"}");
        answer(200, "{\"@odata.context\":\"c\",\"id\":\"f\",\"title\":\"t\"}");
        assertThat(folder.move("x", null).send().title()).isEqualTo("t");
        answer(204, "");
        folder.empty().send();
        assertThat(text(folder.empty())).isEqualTo("{}");
        assertThat(url(folder.size(MONDAY, Color.RED)))
                .isEqualTo("/folders/f/odd.protocol.size(since=2026-11-23T00:00:00%2B01:00,shade='red')");
        answer(200, "{\"@odata.context\":\"c\",\"value\":\"9007199254740993\"}");
        assertThat(folder.size(MONDAY, null).send()).isEqualTo(9007199254740993L);
        assertThat(url(folder.nearest(Address.builder().city("Ulm").build())))
                .isEqualTo("/folders/f/odd.protocol.nearest(to=@to)?@to=%7B%22@odata.type%22:%22%23odd.protocol.address%22"
                        + ",%22city%22:%22Ulm%22%7D");
        answer(200, "{\"city\":\"Ulm\"}");
        assertThat(folder.nearest(null).send().city()).hasValue("Ulm");
        answer(200, "{\"@odata.context\":\"c\",\"value\":{\"city\":\"Ulm\"}}");
        assertThat(folder.nearest(null).send().city()).hasValue("Ulm");
        answer(200, "{\"value\":\"green\"}");
        assertThat(folder.dominant().send()).isEqualTo(Color.GREEN);
        answer(200, "{\"value\":[\"a\",\"b\"]}");
        assertThat(folder.words()).containsExactly("a", "b");
        assertThat(url(folder.colors(List.of(1, 2)))).isEqualTo("/folders/f/odd.protocol.colors(weights=@weights)?@weights=%5B1,2%5D");
        answer(200, "{\"value\":[\"red\",\"blue\"]}");
        assertThat(folder.colors(List.of(1)).send().value()).containsExactly(Color.RED, Color.of("blue"));
        assertThat(folder.share(List.of("a"), "secret")).hasToString("POST /folders/f/odd.other.shareWith");
        assertThat(text(folder.share(List.of("a"), "secret"))).isEqualTo("{\"ids\":[\"a\"],\"message\":\"secret\"}");
        assertThat(url(client.folders().recent())).isEqualTo("/folders/odd.protocol.recent()");
        assertThat(url(client.folders().recent(LocalDate.EPOCH).filter(f -> f.title().eq("x"))))
                .isEqualTo("/folders/odd.protocol.recent(day=1970-01-01)?$filter=title%20eq%20'x'");
        assertThat(client.folders().rebuild()).hasToString("POST /folders/odd.protocol.rebuild");
        assertThat(client.whoIs("O'N")).hasToString("GET /whoIs(name='O''N')");
        assertThat(client.reset(true)).hasToString("POST /reset");
    }

    @Test
    void argumentsAreCheckedBeforeAnythingIsSent() {
        FolderPath folder = client.folders().id("f");
        assertThatThrownBy(() -> folder.move(null, null)).isInstanceOf(NullPointerException.class).hasMessage("target must not be null");
        assertThatThrownBy(() -> folder.move("", "long").send())
                .isInstanceOf(ValidationException.class)
                .hasMessage("POST /folders/f/odd.protocol.move was not sent: 2 violations of the spec (withoutValidation() sends it all the same):\n"
                        + "  /target: 'target' must have at least 1 characters, but it has 0 [length]\n"
                        + "  /newName: 'newName' must have at most 3 characters, but it has 4 [length]");
        assertThat(sent).isEmpty();
    }

    @Test
    void aCallWithoutTheResultThatItsSpecNamesSaysSo() {
        answer(204, "");
        assertThatThrownBy(() -> client.folders().id("f").dominant().send())
                .hasMessage("GET " + ROOT + "/folders/f/odd.protocol.dominant() returned 204 No Content, but the body is"
                        + " empty where the result is expected (content type none, request-id none)");
    }

    @Test
    void writesAreConditional() {
        Folder before = FolderCodec.TYPE.read(
                "{\"@odata.etag\":\"W/\\\"1\\\"\",\"id\":\"f\",\"title\":\"a\"}".getBytes(StandardCharsets.UTF_8), ProtocolTypes.INSTANCE);
        Folder after = before.toBuilder().title("b").build();
        FolderPath folder = client.folders().id("f");
        assertThat(folder.update(FolderPatch.between(before, after)).ifUnchanged().returnMinimal())
                .hasToString("PATCH /folders/f [If-Match: W/\"1\", Prefer: return=minimal]");
        assertThat(folder.delete().ifUnchanged(before)).hasToString("DELETE /folders/f [If-Match: W/\"1\"]");
        assertThat(folder.upsert(after).ifAbsent()).hasToString("PATCH /folders/f [If-None-Match: *]");
        assertThatThrownBy(() -> folder.update(FolderPatch.builder().title("c").build()).ifUnchanged())
                .isInstanceOf(IllegalArgumentException.class);
        answer(304, "");
        assertThat(folder.get().ifChanged(before).send()).isEmpty();
        answer(200, "{\"id\":\"f\",\"title\":\"b\"}");
        assertThat(folder.get().ifChanged("W/\"1\"").send()).map(Folder::title).hasValue("b");
    }

    @Test
    void aCreateMayBeAnsweredByWhereTheObjectIs() {
        Folder folder = Folder.builder().title("t").build();
        answer(204, Headers.none().with("OData-EntityId", ROOT + "/folders/9"), "");
        assertThat(client.folders().create(folder).returnMinimal().send().entityId()).hasValue(ROOT + "/folders/9");
        answer(204, Headers.none().with("OData-EntityId", ROOT + "/folders/9"), "");
        assertThatThrownBy(() -> client.folders().create(folder).send())
                .hasMessageContaining("The service carried out the request, and the object is at " + ROOT + "/folders/9: send the request with returnMinimal() to get this URL");
    }
}
