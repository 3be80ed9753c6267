package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.edm.EdmProperty;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UpdateTest extends IndustryDataTest {
    private static final String PATH = GROUPS + "/" + FIRST_ID;

    @Test
    void changesWhatIsGivenAndLeavesTheRest() {
        JsonNode before = Caller.body(caller.post(GROUPS, GROUP));

        HttpResponse<String> response = caller.patch(PATH, "{'endDateTime': '2025-02-14T00:00:00Z'}");

        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode after = Caller.body(response);
        assertThat(after.propertyNames()).containsExactlyElementsOf(before.propertyNames());
        assertThat(after.path("endDateTime").asString()).isEqualTo("2025-02-14T00:00:00Z");
        assertThat(after.path("blockingError")).isEqualTo(before.path("blockingError"));
    }

    @Test
    void clearsWithNull() {
        caller.post(GROUPS, GROUP);

        HttpResponse<String> response = caller.patch(PATH, "{'blockingError': null}");

        assertThat(response.body()).contains("\"blockingError\":null");
    }

    @Test
    void mergesComplexValuesAtEveryDepth() {
        caller.post(GROUPS, GROUP);

        caller.patch(PATH, "{'blockingError': {'message': null, 'innerError': {'target': 't'}}}");

        assertThat(graph.stored(PATH).orElseThrow().path("blockingError"))
                .isEqualTo(Caller.tree("{'@odata.type': 'microsoft.graph.publicError', 'code': 'c', 'message': null,"
                        + " 'innerError': {'code': 'i', 'target': 't'}}"));
    }

    @Test
    void replacesArrays() {
        caller.post(GROUPS, GROUP);
        caller.patch(PATH, "{'blockingError': {'details': [{'code': 'a'}, {'code': 'b'}]}}");

        caller.patch(PATH, "{'blockingError': {'details': [{'message': 'c'}]}}");

        assertThat(graph.stored(PATH).orElseThrow().path("blockingError").path("details"))
                .isEqualTo(Caller.tree("[{'message': 'c'}]"));
    }

    @Test
    void doesNotStoreTheTypeTwiceOrUnderAnAlias() {
        caller.post(GROUPS, GROUP);

        HttpResponse<String> response =
                caller.patch(PATH, "{'@odata.type': 'microsoft.graph.runGroup', 'displayName': 'x'}");

        assertThat(Caller.body(response).path("@odata.type").asString()).isEqualTo("#microsoft.industryData.runGroup");
    }

    @Test
    void wantsANewComplexValueCompleteAndAChangedOneNot() {
        EdmProperty label = EdmProperty.of("label", "ns.label");
        try (FakeGraph things = FakeGraph.start(Services.things(key(), label))) {
            Caller client = new Caller(things);
            things.seed("/things/1", "{}");
            assertThat(Caller.targets(client.patch("/things/1", "{'label': {'color': 'red'}}")))
                    .containsExactly("label.text");
            assertThat(client.patch("/things/1", "{'label': {'text': 'a', 'origin': 'o'}}")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(client.patch("/things/1", "{'label': {'color': 'red'}}").statusCode())
                    .isEqualTo(200);
            assertThat(Caller.targets(client.patch("/things/1", "{'label': {'origin': 'p'}}")))
                    .containsExactly("label.origin");
            assertThat(things.stored("/things/1").orElseThrow().path("label"))
                    .isEqualTo(Caller.tree("{'text': 'a', 'origin': 'o', 'color': 'red'}"));
        }
    }

    @Test
    void replacesAComplexValueByOneOfAnotherType() {
        EdmProperty label = EdmProperty.of("label", "ns.label");
        try (FakeGraph things = FakeGraph.start(Services.things(key(), label))) {
            Caller client = new Caller(things);
            things.seed("/things/1", Caller.json("{'label': {'text': 'a', 'color': 'red'}}"));
            assertThat(Caller.targets(client.patch("/things/1", "{'label': {'@odata.type': '#ns.datedLabel'}}")))
                    .containsExactly("label.text", "label.date");

            client.patch(
                    "/things/1", "{'label': {'@odata.type': '#ns.datedLabel', 'text': 'b', 'date': '2025-01-01'}}");

            assertThat(things.stored("/things/1").orElseThrow().path("label").has("color"))
                    .isFalse();
        }
    }

    @Test
    void doesNotChangeWhatIsFixed() {
        EdmProperty region = EdmProperty.of("region", "Edm.String").createOnly();
        EdmProperty state = EdmProperty.of("state", "Edm.String").readOnly();
        try (FakeGraph things = FakeGraph.start(Services.things(key(), region, state))) {
            Caller client = new Caller(things);
            assertThat(client.post("/things", "{'id': '1', 'region': 'eu'}").statusCode())
                    .isEqualTo(201);

            HttpResponse<String> response = client.patch("/things/1", "{'id': '1', 'region': 'us', 'state': 'x'}");

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(Caller.targets(response)).containsExactly("id", "region", "state");
        }
    }

    @Test
    void refusesNullForWhatIsRequired() {
        caller.post(GROUPS, GROUP);

        assertThat(Caller.targets(caller.patch(PATH, "{'displayName': null}"))).containsExactly("displayName");
    }

    @Test
    void doesNotCreate() {
        assertThat(caller.patch(GROUPS + "/42", "{'displayName': 'x'}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void deletesOnce() {
        caller.post(GROUPS, GROUP);

        assertThat(caller.delete(PATH).statusCode()).isEqualTo(204);
        assertThat(caller.delete(PATH).statusCode()).isEqualTo(404);
        assertThat(graph.stored(PATH)).isEmpty();
    }

    private static EdmProperty key() {
        return EdmProperty.of("id", "Edm.String").key();
    }
}
