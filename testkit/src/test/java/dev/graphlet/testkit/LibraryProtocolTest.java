package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Batches, deltas, operations and faults, over HTTP. */
class LibraryProtocolTest extends LibraryTest {
    @Test
    void aBatchIsAnsweredLastFirst() {
        HttpResponse<String> response = caller.post(
                "/$batch",
                "{'requests':[{'id':'1','method':'GET','url':'/folders/a'},{'id':'2','method':'GET','url':'/folders/none'},"
                        + "{'id':'3','method':'DELETE','url':'/folders/b','dependsOn':['2']},{'id':'4','method':'PATCH','url':"
                        + "'/folders/b','headers':{'Content-Type':'application/json'},'body':{'title':'B'}}]}");
        JsonNode responses = Caller.body(response).path("responses");
        assertThat(responses
                        .valueStream()
                        .map(r ->
                                r.path("id").asString() + " " + r.path("status").asInt())
                        .toList())
                .containsExactly("4 200", "3 424", "2 404", "1 200");
        assertThat(caller.post("/$batch", "{'requests':[]}").statusCode()).isEqualTo(400);
        assertThat(caller.post(
                                "/$batch",
                                "{'requests':[{'id':'a','method':'GET','url':'/folders'},{'id':'A','method':'GET','url':'/folders'}]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aDeltaTellsWhatChanged() {
        String first = graph.endpoint().toString();
        JsonNode page = Caller.body(caller.get("/folders/delta?$select=title"));
        assertThat(page.path("value").size()).isEqualTo(2);
        page = Caller.body(caller.get(page.path("@odata.nextLink").asString().substring(first.length())));
        String link = page.path("@odata.deltaLink").asString().substring(first.length());
        caller.patch("/folders/b", "{'size':3}");
        caller.delete("/folders/c");
        JsonNode changes = Caller.body(caller.get(link)).path("value");
        assertThat(changes.get(0).path("title").asString()).isEqualTo("Beta");
        assertThat(changes.get(0).has("size")).isFalse();
        assertThat(changes.get(1).path("@removed").path("reason").asString()).isEqualTo("deleted");
        assertThat(Caller.body(caller.get("/folders/delta?$deltatoken=latest"))
                        .path("value")
                        .size())
                .isZero();
        graph.expireDeltaLinks();
        HttpResponse<String> expired = caller.get(link);
        assertThat(expired.statusCode()).isEqualTo(410);
        assertThat(expired.headers().firstValue("Location")).hasValue(first + "/folders/delta");
        assertThat(Caller.error(expired).path("code").asString()).isEqualTo("syncStateNotFound");
    }

    @Test
    void operationsAreCheckedAndAnsweredByTheTest() {
        assertThat(caller.post("/folders/a/lib.empty", "{}").statusCode()).isEqualTo(501);
        List<ReceivedCall> calls = new ArrayList<>();
        graph.on("lib.empty", call -> {
            calls.add(call);
            return null;
        });
        graph.on("lib.find", call -> "[\"" + call.parameters().path("text").asString() + "\"]");
        graph.on("lib.reset", call -> "5");
        assertThat(caller.post("/folders/a/empty", "{}").statusCode()).isEqualTo(204);
        assertThat(calls.get(0).path()).isEqualTo("/folders/a");
        assertThat(calls.get(0).entity().orElseThrow().path("title").asString()).isEqualTo("Alpha");
        assertThat(caller.get("/folders/a/lib.empty").statusCode()).isEqualTo(405);
        assertThat(Caller.body(caller.get("/folders/lib.find(text='it''s%2C%20ok',most=3,tags=@t)?@t=%5B%22a%22%5D"))
                        .path("value")
                        .get(0)
                        .asString())
                .isEqualTo("it's, ok");
        assertThat(caller.get("/folders/lib.find(most=3)").statusCode()).isEqualTo(400);
        assertThat(caller.get("/folders/lib.find(text='a',most='b')").statusCode())
                .isEqualTo(400);
        assertThat(caller.get("/folders/lib.find(text='a',no=1)").statusCode()).isEqualTo(400);
        assertThat(Caller.body(caller.post("/reset", "{'hard':true}"))
                        .path("value")
                        .asInt())
                .isEqualTo(5);
        assertThat(caller.post("/reset", "{'hard':1}").statusCode()).isEqualTo(400);
        assertThatThrownBy(() -> graph.on("lib.no", call -> null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'lib.no' is no action or function of the service; there are [lib.empty, lib.upload, lib.find, lib.reset, lib.export].");
    }

    @Test
    void aStreamIsAnsweredByOctets() {
        byte[] csv = "\uFEFFa,b\n".getBytes(StandardCharsets.UTF_8);
        String path = "/folders/a/lib.export(format=%27csv%27)";
        graph.on("lib.export", call -> csv);
        assertThat(caller.get(path).statusCode()).isEqualTo(200);
        FakeResponse response = graph.requests().get(0).answer();
        assertThat(response.bytes()).isEqualTo(csv);
        assertThat(response.header("Content-Type")).hasValue("application/octet-stream");
        assertThat(Caller.body(caller.post("/$batch", "{'requests':[{'id':'1','method':'GET','url':'" + path + "'}]}"))
                        .path("responses")
                        .get(0)
                        .path("body")
                        .asString())
                .isEqualTo(Base64.getEncoder().encodeToString(csv));
        graph.on("lib.export", call -> "as text");
        assertThat(caller.get(path).body()).isEqualTo("as text");
        graph.on("lib.export", call -> null);
        assertThat(caller.get(path).statusCode()).isEqualTo(204);
        graph.on("lib.export", call -> 1);
        assertThat(Caller.error(caller.get(path)).path("message").asString())
                .contains(
                        "The handler of 'lib.export' must return a String, a byte[] or null, but returned a java.lang.Integer.");
        graph.on("lib.reset", call -> "7".getBytes(StandardCharsets.UTF_8));
        assertThat(Caller.body(caller.post("/reset", "{}")).path("value").asInt())
                .isEqualTo(7);
    }

    @Test
    void faultsComeAsTheyWereAskedFor() {
        graph.faults().next(Fault.throttled("7"));
        assertThat(caller.get("/folders").headers().firstValue("Retry-After")).hasValue("7");
        graph.faults().at("DELETE", "/folders", Fault.status(503));
        assertThat(caller.get("/folders").statusCode()).isEqualTo(200);
        assertThat(caller.delete("/folders/a").statusCode()).isEqualTo(503);
        assertThat(caller.delete("/folders/a").statusCode()).isEqualTo(204);
        HttpClient client = HttpClient.newHttpClient();
        for (Fault drop : List.of(Fault.dropBefore(), Fault.dropAfter(), Fault.dropWithin())) {
            graph.faults().next(drop);
            HttpRequest delete = HttpRequest.newBuilder(URI.create(graph.endpoint() + "/people/ada"))
                    .header("Authorization", "Bearer t")
                    .method("PATCH", HttpRequest.BodyPublishers.ofString("{}"))
                    .header("Content-Type", "application/json")
                    .build();
            assertThatThrownBy(() -> client.send(delete, HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        }
    }
}
