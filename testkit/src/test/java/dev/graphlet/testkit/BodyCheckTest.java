package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyCheckTest extends IndustryDataTest {
    @Test
    void reportsEverythingAtOnce() {
        HttpResponse<String> response = caller.post(
                GROUPS,
                "{'displayName': null, 'startDateTime': 'yesterday', 'status': 'paused', 'color': 'red',"
                        + " 'blockingError': {'details': [{'code': 1}, {'extra': 2}]}}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Caller.targets(response))
                .containsExactly(
                        "displayName",
                        "startDateTime",
                        "status",
                        "color",
                        "blockingError.details[0].code",
                        "blockingError.details[1].extra",
                        "statistics");
        assertThat(Caller.error(response).path("message").asString())
                .isEqualTo("'displayName' is required and must not be null.");
        assertThat(Caller.error(response).path("target").asString()).isEqualTo("displayName");
        assertThat(graph.stored(GROUPS).orElseThrow().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"displayName", "startDateTime", "status", "statistics"})
    void wantsWhatIsRequired(String name) {
        assertThat(Caller.targets(caller.post(GROUPS, groupWithout(name)))).containsExactly(name);
        assertThat(Caller.targets(caller.post(GROUPS, groupWith(name, "null")))).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"endDateTime", "blockingError"})
    void doesNotWantWhatIsOptional(String name) {
        assertThat(caller.post(GROUPS, groupWithout(name)).statusCode()).isEqualTo(201);
        assertThat(caller.post(GROUPS, groupWith(name, "null")).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"id, '''42'''", "unknown, 1", "runs, 1", "status, '''unknownFutureValue'''", "status, '''Running'''"})
    void refusesWhatTheClientMayNotGive(String name, String value) {
        HttpResponse<String> response = caller.post(GROUPS, groupWith(name, value));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Caller.targets(response)).containsExactly(name);
    }

    @Test
    void takesUnknownPropertiesWhereTheTypeIsOpen() {
        String group = groupWith("statistics", "{'read': 1, 'deep': {'er': [null]}, 'read@odata.type': '#Int64'}");

        assertThat(caller.post(GROUPS, group).statusCode()).isEqualTo(201);
    }

    @Test
    void takesAnnotationsBesideDeclaredPropertiesOnly() {
        assertThat(caller.post(GROUPS, groupWith("status@odata.type", "'#x'")).statusCode())
                .isEqualTo(201);
        assertThat(Caller.targets(caller.post(GROUPS, groupWith("other@odata.bind", "'x'"))))
                .containsExactly("other@odata.bind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#microsoft.industryData.runGroup",
                "microsoft.industryData.runGroup",
                "#microsoft.graph.runGroup",
                "microsoft.graph.runGroup"
            })
    void takesTheTypeUnderEachOfItsNames(String type) {
        assertThat(caller.post(GROUPS, groupWith("@odata.type", "'" + type + "'"))
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'#microsoft.graph.user'", "'#microsoft.industryData.run'", "''", "null", "42"})
    void refusesAnotherType(String type) {
        HttpResponse<String> response = caller.post(GROUPS, groupWith("@odata.type", type));

        assertThat(Caller.targets(response)).containsExactly("@odata.type");
    }

    @Test
    void refusesAnotherTypeInAnUpdate() {
        graph.seed("/industryData/runs/1", "{\"@odata.type\":\"#microsoft.industryData.runGroup\"}");

        assertThat(caller.patch("/industryData/runs/1", "{'@odata.type': '#microsoft.industryData.run'}")
                        .statusCode())
                .isEqualTo(200);
        graph.seed(GROUPS + "/1", "{}");
        assertThat(Caller.targets(caller.patch(GROUPS + "/1", "{'@odata.type': '#microsoft.graph.user'}")))
                .containsExactly("@odata.type");
    }

    @Test
    void wantsAConcreteTypeWhereTheDeclaredOneIsAbstract() {
        String unnamed = groupWithout("@odata.type");
        String named = groupWith("@odata.type", "'#microsoft.industryData.run'");

        assertThat(Caller.targets(caller.post("/industryData/runs", unnamed))).containsExactly("@odata.type");
        assertThat(Caller.targets(caller.post("/industryData/runs", named))).containsExactly("@odata.type");
        assertThat(caller.post("/industryData/runs", GROUP).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "{} {}", "{'a': 1, 'a': 2}", "[]", "null", "'text'", "{a: 1}", "{'a': 01}", "\uFFFF"})
    void refusesABodyThatIsNoObject(String body) {
        HttpResponse<String> response = caller.post(GROUPS, body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Caller.error(response).path("code").asString()).isEqualTo("BadRequest");
        assertThat(Caller.error(response).path("message").asString()).startsWith("The body ");
    }

    @Test
    void endsDeepNestingInAnError() {
        String deep = "[".repeat(100_000);

        assertThat(caller.post(GROUPS, "{'statistics': " + deep).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/jsonx", "application/json; charset=iso-8859-1", "application/xml"})
    void refusesOtherContentTypes(String type) {
        HttpResponse<String> response = caller.send("POST", GROUPS, Caller.json(GROUP), "Content-Type", type);

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(Caller.error(response).path("message").asString()).contains(type);
    }

    @Test
    void refusesABodyWithoutContentType() {
        assertThat(caller.send("POST", GROUPS, Caller.json(GROUP)).statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json;charset=UTF-8",
                "Application/JSON",
                "application/json; odata.metadata=full; charset=\"utf-8\""
            })
    void takesParametersOfTheContentType(String type) {
        assertThat(caller.send("POST", GROUPS, Caller.json(GROUP), "Content-Type", type)
                        .statusCode())
                .isEqualTo(201);
    }
}
