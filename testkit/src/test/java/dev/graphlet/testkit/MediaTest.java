package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Streams, upload sessions and monitors, over HTTP. */
class MediaTest {
    private static final int UNIT = 327_680;

    private final FakeGraph graph = FakeGraph.start(Services.library());
    private final Caller caller = new Caller(graph);

    @BeforeEach
    void seed() {
        graph.seed("/folders/a", "{\"title\":\"A\"}");
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void aStreamIsWrittenReadAndDeleted() {
        assertThat(caller.get("/folders/a/icon").statusCode()).isEqualTo(404);
        assertThat(caller.send("PUT", "/folders/a/icon", "octets").statusCode()).isEqualTo(415);
        HttpResponse<String> put = caller.send("PUT", "/folders/a/icon", "octets", "Content-Type", "image/x");
        assertThat(put.statusCode()).isEqualTo(204);
        String etag = put.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> read = caller.get("/folders/a/icon");
        assertThat(read.body()).isEqualTo("octets");
        assertThat(read.headers().firstValue("Content-Type")).hasValue("image/x");
        assertThat(caller.get("/folders/a/icon", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
        assertThat(caller.send("PUT", "/folders/a/icon", "2", "Content-Type", "image/x", "If-Match", "\"x\"")
                        .statusCode())
                .isEqualTo(412);
        HttpResponse<String> changed = caller.send(
                "PUT",
                "/folders/a/icon",
                "2",
                "Content-Type",
                "image/x",
                "If-Match",
                etag,
                "Prefer",
                "return=representation");
        assertThat(Caller.body(changed).path("title").asString()).isEqualTo("A");
        assertThat(caller.patch("/folders/a/icon", "{}").statusCode()).isEqualTo(405);

        assertThat(caller.delete("/folders/a/icon").statusCode()).isEqualTo(204);
        assertThat(caller.delete("/folders/a/icon").statusCode()).isEqualTo(404);
    }

    @Test
    void octetsStayWhatTheyAre() {
        byte[] octets = {(byte) 0xff, 0, (byte) 0x80};
        graph.seedMedia("/folders/a/icon", "image/x", octets);
        caller.get("/folders/a/icon");
        assertThat(graph.requests().get(0).answer().bytes()).isEqualTo(octets);
        assertThat(graph.requests().get(0).toHttpText()).endsWith("{3 bytes}");
        assertThat(graph.storedMedia("/folders/a/icon")).hasValue(octets);

        caller.delete("/folders/a");
        graph.seed("/folders/a", "{\"title\":\"A again\"}");
        assertThat(graph.storedMedia("/folders/a/icon")).isEmpty();
        assertThatThrownBy(() -> graph.seedMedia("/folders/b/icon", "image/x", octets))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path must be the path of an existing entity, but was: /folders/b/icon");
        assertThatThrownBy(() -> graph.storedMedia("/folders/a/title"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path must name a media stream of an entity, but was: /folders/a/title");
    }

    @Test
    void aStreamFitsIntoABatch() {
        graph.seedMedia("/folders/a/icon", "image/x", new byte[] {(byte) 0xff});
        HttpResponse<String> batch = caller.post(
                "/$batch",
                "{'requests':[{'id':'1','method':'GET','url':'/folders/a/icon'},"
                        + "{'id':'2','method':'PUT','url':'/folders/a/icon','body':'AAE=','headers':{'Content-Type':'image/x'}}]}");
        JsonNode responses = Caller.body(batch).path("responses");
        assertThat(responses.valueStream().map(response -> response.path("body").asString("")))
                .containsExactlyInAnyOrder("/w==", "");
        assertThat(graph.storedMedia("/folders/a/icon")).hasValue(new byte[] {0, 1});
    }

    private String begin() {
        graph.onUploadSession(
                "lib.upload", (call, content) -> "{\"path\":\"" + call.path() + "\",\"size\":" + content.length + "}");
        String url = Caller.body(caller.post("/folders/a/upload", "{}"))
                .path("uploadUrl")
                .asString();
        assertThat(url).startsWith("http://127.0.0.1:");
        return url;
    }

    private static HttpResponse<String> put(Caller caller, String url, String body, String range) {
        return caller.sendTo("PUT", url, body, "Content-Range", range);
    }

    @Test
    void anUploadSessionTakesSlicesInOrder() {
        String url = begin();
        String unit = "x".repeat(UNIT);
        HttpResponse<String> first = put(caller, url, unit, "bytes 0-327679/327681");
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(first.body()).contains("\"nextExpectedRanges\":[\"327680-\"]");
        assertThat(put(caller, url, unit, "bytes 0-327679/327681").statusCode()).isEqualTo(416);
        assertThat(caller.sendTo("GET", url, "").body()).contains("327680-");
        HttpResponse<String> last = put(caller, url, "y", "bytes 327680-327680/327681");
        assertThat(last.statusCode()).isEqualTo(201);
        assertThat(last.body()).isEqualTo("{\"path\":\"/folders/a\",\"size\":327681}");
        assertThat(caller.sendTo("GET", url, "").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "xyz; bytes 0-2/5; A slice must be less than 60 MiB, and, unless it is the last, a multiple of 327680 octets,"
                        + " but has 3.",
                "xyz; bytes 0-3/5; Content-Range 'bytes 0-3/5' does not fit a slice of 3 octets.",
                "xyz; bytes 0-2/2; Content-Range 'bytes 0-2/2' does not fit a slice of 3 octets.",
                "xyz; 0-2/3; 'Content-Range must be ''bytes a-b/total'', but was 0-2/3.'"
            })
    void aSliceThatDoesNotFitIsRefused(String slice, String range, String message) {
        HttpResponse<String> refused = put(caller, begin(), slice, range);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Caller.error(refused).path("message").asString()).isEqualTo(message);
    }

    @Test
    void anUploadSessionTakesNoTokenAndCanBeGivenUp() {
        String url = begin();
        assertThat(caller.sendTo("GET", url, "", "Authorization", "Bearer any").statusCode())
                .isEqualTo(401);
        assertThat(caller.sendTo("POST", url, "").statusCode()).isEqualTo(405);
        assertThat(caller.sendTo("DELETE", url, "").statusCode()).isEqualTo(204);
        assertThat(caller.sendTo("GET", url, "").statusCode()).isEqualTo(404);
    }

    @Test
    void aMonitorTellsHowFarItIs() {
        graph.onLongRunning("lib.reset", 2, call -> "42");
        HttpResponse<String> begun = caller.post("/reset", "{}");
        assertThat(begun.statusCode()).isEqualTo(202);
        String monitor = begun.headers().firstValue("Location").orElseThrow();
        assertThat(caller.sendTo("GET", monitor, "").body())
                .isEqualTo("{\"status\":\"running\",\"percentageComplete\":0.0}");
        HttpResponse<String> second = caller.sendTo("GET", monitor, "");
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.body()).isEqualTo("{\"status\":\"running\",\"percentageComplete\":50.0}");
        JsonNode end = Caller.body(caller.sendTo("GET", monitor, ""));
        assertThat(end.path("status").asString()).isEqualTo("succeeded");
        assertThat(caller.sendTo("GET", end.path("resourceLocation").asString(), "")
                        .body())
                .isEqualTo("{\"value\":42}");
        assertThat(caller.sendTo("GET", monitor + "0", "").statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> graph.onLongRunning("lib.reset", 0, call -> null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("polls must be at least 1, but was 0");
    }

    @Test
    void anOperationEndsOnceAndNamesItsResult() {
        List<String> calls = new ArrayList<>();
        graph.onLongRunning("lib.upload", 1, call -> {
            calls.add(call.path());
            return "{\"id\":\"f\",\"label\":\"found\"}";
        });
        String monitor = caller.post("/folders/a/upload", "{}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        for (int i = 0; i < 3; i++) {
            caller.sendTo("GET", monitor, "");
        }
        JsonNode end = Caller.body(caller.sendTo("GET", monitor, ""));
        assertThat(end.path("resourceId").asString()).isEqualTo("f");
        caller.sendTo("GET", end.path("resourceLocation").asString(), "");
        assertThat(calls).hasSize(1);
    }

    @Test
    void anOperationFailsIfItsHandlerDoes() {
        graph.onLongRunning("lib.reset", 1, call -> {
            throw new IllegalStateException("No space left.");
        });
        String monitor =
                caller.post("/reset", "{}").headers().firstValue("Location").orElseThrow();
        caller.sendTo("GET", monitor, "");
        assertThat(caller.sendTo("GET", monitor, "").body())
                .isEqualTo(
                        "{\"status\":\"failed\",\"error\":{\"code\":\"generalException\",\"message\":\"No space left.\"}}");
    }

    @Test
    void changesCanNeedIfMatch() {
        try (FakeGraph strict =
                FakeGraph.builder(Services.library()).changesNeedIfMatch().start()) {
            strict.seed("/folders/a", "{\"title\":\"A\"}");
            Caller careful = new Caller(strict);
            assertThat(careful.patch("/folders/a", "{'title':'B'}").statusCode())
                    .isEqualTo(428);
            assertThat(careful.delete("/folders/a").statusCode()).isEqualTo(428);
            assertThat(careful.delete("/folders/a", "If-Match", "*").statusCode())
                    .isEqualTo(204);
        }
    }
}
