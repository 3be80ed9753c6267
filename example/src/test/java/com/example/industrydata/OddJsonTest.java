package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.json.JsonFormatException;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;

/** What is no run group ends in an exception that says where, never in a hang or an overflow. */
class OddJsonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"displayName\": 1}                              | /displayName            | displayName",
                "{\"startDateTime\": \"yesterday\"}                | /startDateTime          | startDateTime",
                "{\"status\": {}}                                  | /status                 | status",
                "{\"blockingError\": []}                           | /blockingError          | blockingError",
                "{\"runs\": {}}                                    | /runs                   | runs",
                "{\"runs\": [{\"id\": \"1\"}, {\"id\": true}]}     | /runs/1/id              | id",
                "{\"blockingError\": {\"details\": [{\"code\": 7}]}} | /blockingError/details/0/code | code"
            })
    void aWrongTokenIsFoundByItsPointer(String json, String pointer, String property) {
        JsonFormatException e = catchThrowableOfType(JsonFormatException.class, () -> Json.read(json));

        assertThat(e.pointer()).hasToString(pointer);
        assertThat(e.getOriginalMessage())
                .startsWith(pointer + ": ")
                .contains("property '" + property + "' must be", "but found");
    }

    @Test
    void everyPrefixOfAGroupIsRefused() {
        String json = Json.compact("""
                {"displayName": "a", "undeclared": {"x": [1]}, "blockingError": {"details": [{"code": "c"}]},
                 "runs": [{"id": "1", "@odata.type": "#microsoft.graph.industryDataRun"}]}""");
        assertThat(Json.read(json).runs()).hasSize(1);

        for (int length = 1; length < json.length(); length++) {
            String prefix = json.substring(0, length);
            assertThat(catchThrowableOfType(JacksonException.class, () -> Json.read(prefix)))
                    .as(prefix)
                    .isInstanceOf(JsonFormatException.class);
        }
    }

    @Test
    void nestingWithoutEndIsRefused() {
        int depth = 100_000;
        String arrays = "{\"undeclared\": " + "[".repeat(depth) + "]".repeat(depth) + "}";
        String runs = "{\"runs\": [".repeat(depth) + "]}".repeat(depth);

        assertThat(catchThrowableOfType(JacksonException.class, () -> Json.read(arrays)))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("nested deeper than");
        assertThat(catchThrowableOfType(JacksonException.class, () -> Json.read(runs)))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("nested deeper than");
    }

    @Test
    void aNumberWithoutEndIsRefused() {
        String json = "{\"undeclared\": " + "9".repeat(100_000) + "}";

        assertThat(catchThrowableOfType(JacksonException.class, () -> Json.read(json)))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageStartingWith("/undeclared: ");
    }

    @Test
    void aLongTextIsRead() {
        String name = "x".repeat(1_000_000);

        assertThat(Json.read("{\"displayName\": \"" + name + "\"}").displayName())
                .isEqualTo(name);
    }

    @Test
    void anAnswerThatIsNoGroupNamesTheRequest() {
        GraphResponse response =
                new GraphResponse(200, Headers.none(), "{\"displayName\": [".getBytes(StandardCharsets.UTF_8));
        try (IndustryDataClient client = IndustryDataClient.builder()
                .accessToken(AccessTokenProvider.of("token"))
                .transport(request -> CompletableFuture.completedFuture(response))
                .build()) {
            GetRunGroupRequest request = client.runGroups().id("1").get();

            assertThat(catchThrowableOfType(UnexpectedResponseException.class, request::send))
                    .hasMessageContaining("GET https://graph.microsoft.com/beta/industryData/runGroups/1")
                    .hasMessageContaining("/displayName");
        }
    }
}
