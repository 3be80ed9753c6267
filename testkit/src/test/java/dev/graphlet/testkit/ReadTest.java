package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTest extends IndustryDataTest {
    @Test
    void readsBackWhatWasCreated() {
        HttpResponse<String> created = caller.post(GROUPS, GROUP);

        HttpResponse<String> read = caller.get(GROUPS + "/" + FIRST_ID);

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).isEqualTo(created.body());
    }

    @Test
    void listsInTheOrderOfCreation() {
        graph.seed(GROUPS, "{\"id\":\"z\"}");
        graph.seed(GROUPS, "{\"id\":\"a\"}");
        graph.seed(GROUPS, "{\"id\":\"m\"}");

        HttpResponse<String> list = caller.get(GROUPS);

        assertThat(Caller.body(list).propertyNames()).containsExactly("@odata.context", "value");
        assertThat(Caller.body(list)
                        .path("value")
                        .valueStream()
                        .map(v -> v.path("id").asString()))
                .containsExactly("z", "a", "m");
        assertThat(Caller.body(list).path("value").path(0).propertyNames())
                .containsExactly("@odata.type", "@odata.etag", "id");
    }

    @Test
    void listsNothingAsAnEmptyArray() {
        HttpResponse<String> list = caller.get(GROUPS);

        assertThat(Caller.body(list))
                .isEqualTo(Caller.tree("{'@odata.context': '" + graph.endpoint()
                        + "/$metadata#industryData/runGroups', 'value': []}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/it%27s%20a%2Fb", "('it''s%20a%2Fb')", "(%27it%27%27s%20a%2Fb%27)", "(id='it''s%20a%2Fb')"})
    void findsAKeyInEitherForm(String key) {
        graph.seed(GROUPS, "{\"id\":\"it's a/b\"}");

        assertThat(caller.get(GROUPS + key).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(42)", "('4'2')", "('')", "/"})
    void refusesAKeyThatIsNone(String key) {
        graph.seed(GROUPS + "/42", "{}");

        assertThat(caller.get(GROUPS + key).statusCode()).isEqualTo(400);
    }

    @Test
    void takesAPlusInAKeyAsAPlus() {
        graph.seed(GROUPS, "{\"id\":\"a+b\"}");

        assertThat(caller.get(GROUPS + "/a+b").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/industryData/runGroup", "/industryData/runGroups/42/unknown", "/runGroups", "/archive/x"})
    void doesNotFindWhatIsNotThere(String path) {
        graph.seed(GROUPS + "/42", "{}");

        HttpResponse<String> response = caller.get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Caller.error(response).path("message").asString()).isNotEmpty();
    }

    @Test
    void tellsAMissingObjectFromAnUnknownSegment() {
        assertThat(Caller.error(caller.get(GROUPS + "/42")).path("code").asString())
                .isEqualTo("Request_ResourceNotFound");
        assertThat(Caller.error(caller.get("/nothing")).path("code").asString()).isEqualTo("ResourceNotFound");
    }

    @Test
    void servesASingletonOnceItIsSeeded() {
        assertThat(caller.get("/industryData").statusCode()).isEqualTo(404);
        graph.seed("/industryData", "{\"displayName\":\"x\"}");

        HttpResponse<String> response = caller.get("/industryData");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Caller.body(response).path("@odata.context").asString()).endsWith("/$metadata#industryData");
        assertThat(caller.patch("/industryData", "{'displayName': 'y'}").statusCode())
                .isEqualTo(200);
        assertThat(graph.stored("/industryData")
                        .orElseThrow()
                        .path("displayName")
                        .asString())
                .isEqualTo("y");
        assertThat(caller.delete("/industryData").headers().firstValue("Allow")).hasValue("GET, PATCH");
    }
}
