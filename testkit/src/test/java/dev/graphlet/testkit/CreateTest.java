package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.edm.EdmProperty;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CreateTest extends IndustryDataTest {
    @Test
    void answersWithTheObjectAsThePageShowsIt() {
        HttpResponse<String> response = caller.post(GROUPS, GROUP);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(response.headers().firstValue("Location")).hasValue(graph.endpoint() + GROUPS + "/" + FIRST_ID);
        JsonNode body = Caller.body(response);
        assertThat(body.propertyNames())
                .containsExactly(
                        "@odata.context",
                        "@odata.type",
                        "@odata.etag",
                        "id",
                        "displayName",
                        "startDateTime",
                        "endDateTime",
                        "status",
                        "blockingError",
                        "statistics");
        assertThat(body.path("@odata.context").asString())
                .isEqualTo(graph.endpoint() + "/$metadata#industryData/runGroups/$entity");
        assertThat(body.path("@odata.type").asString()).isEqualTo("#microsoft.industryData.runGroup");
        assertThat(response.headers().firstValue("ETag"))
                .hasValue(body.path("@odata.etag").asString());
    }

    @Test
    void keepsNumbersExactAndNestedAnnotationsAsTheyCame() {
        HttpResponse<String> response = caller.post(GROUPS, GROUP);

        assertThat(response.body())
                .contains(
                        "{\"@odata.type\":\"microsoft.graph.runStatistics\",\"read\":9007199254740993,\"rate\":1.10}");
        JsonNode stored = graph.stored(GROUPS + "/" + FIRST_ID).orElseThrow();
        assertThat(stored.path("statistics").path("rate").decimalValue()).isEqualTo("1.10");
    }

    @Test
    void numbersTheIdsOneByOne() {
        caller.post(GROUPS, GROUP);

        HttpResponse<String> second = caller.post(GROUPS, GROUP);

        assertThat(Caller.body(second).path("id").asString()).isEqualTo("00000000-0000-0000-0000-000000000002");
    }

    @Test
    void takesIdsFromTheGivenSupplier() {
        try (FakeGraph own =
                FakeGraph.builder(Services.industryData()).ids(() -> "a b/c").start()) {
            HttpResponse<String> response = new Caller(own).post(GROUPS, GROUP);

            assertThat(response.headers().firstValue("Location")).hasValue(own.endpoint() + GROUPS + "/a%20b%2Fc");
            assertThat(new Caller(own).get(GROUPS + "/a%20b%2Fc").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void namesTheTypeWhenTheBodyDidNot() {
        HttpResponse<String> response = caller.post(GROUPS, groupWithout("@odata.type"));

        assertThat(Caller.body(response).path("@odata.type").asString()).isEqualTo("#microsoft.industryData.runGroup");
    }

    @Test
    void leavesOutControlInformation() {
        HttpResponse<String> named = caller.post(GROUPS, groupWith("@odata.id", "'x'"));

        assertThat(named.statusCode()).isEqualTo(201);
        assertThat(named.body()).doesNotContain("odata.id");
    }

    @Test
    void refusesAnEmptyKey() {
        EdmProperty name = EdmProperty.of("name", "Edm.String").key();
        try (FakeGraph things = FakeGraph.start(Services.things(name))) {
            assertThat(new Caller(things).post("/things", "{'name': ''}").statusCode())
                    .isEqualTo(400);
            assertThat(new Caller(things).post("/things", "{'name': null}").statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void refusesASecondObjectWithTheSameClientGivenKey() {
        try (FakeGraph things = FakeGraph.start(
                Services.things(EdmProperty.of("name", "Edm.String").key()))) {
            Caller client = new Caller(things);
            assertThat(client.post("/things", "{'name': 'a'}").statusCode()).isEqualTo(201);

            HttpResponse<String> second = client.post("/things", "{'name': 'a'}");

            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(Caller.error(second).path("code").asString()).isEqualTo("Conflict");
            assertThat(things.stored("/things"))
                    .hasValueSatisfying(all -> assertThat(all.size()).isEqualTo(1));
        }
    }

    @Test
    void assignsAKeyThatTheClientMayGiveButDidNot() {
        try (FakeGraph things = FakeGraph.start(
                Services.things(EdmProperty.of("name", "Edm.Guid").key()))) {
            HttpResponse<String> response = new Caller(things).post("/things", "{}");

            assertThat(Caller.body(response).path("name").asString()).isEqualTo(FIRST_ID);
        }
    }

    @Test
    void assignsReadOnlyNumbersAndWantsOthersGiven() {
        EdmProperty number = EdmProperty.of("number", "Edm.Int64").key();
        try (FakeGraph assigned = FakeGraph.start(Services.things(number.readOnly()));
                FakeGraph given = FakeGraph.start(Services.things(number))) {
            assertThat(new Caller(assigned).post("/things", "{}").body()).contains("\"number\":1");
            assertThat(new Caller(assigned).get("/things(1)").statusCode()).isEqualTo(200);
            assertThat(Caller.targets(new Caller(given).post("/things", "{}"))).containsExactly("number");
        }
    }
}
