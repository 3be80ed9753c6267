package dev.graphlet.runtime.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.error.NotFoundException;
import dev.graphlet.runtime.response.GraphPage;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.validation.ValidationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Batches against a transport that takes them apart and answers item by item. */
class BatchTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NOTE = "{\"id\":\"1\",\"title\":\"t\"}";

    private final List<JsonNode> batches = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();
    private Function<JsonNode, @Nullable String> items = item -> "{\"status\":204}";
    private boolean broken;
    private final NotesClient client = NotesClient.builder()
            .accessToken(AccessTokenProvider.of("secret"))
            .waits(wait -> {
                waits.add(wait);
                return Duration.ZERO;
            })
            .transport(this::answer)
            .build();

    /** Answers in reverse, as a service may. */
    private CompletableFuture<GraphResponse> answer(GraphHttpRequest request) {
        assertThat(request.uri()).hasToString("https://graph.microsoft.com/beta/$batch");
        JsonNode batch = JSON.readTree(request.body().orElseThrow().readAllBytes());
        batches.add(batch);
        if (broken) {
            return CompletableFuture.failedFuture(new IOException("lost"));
        }
        ArrayNode responses = JSON.createArrayNode();
        for (JsonNode item : batch.get("requests")) {
            String answer = items.apply(item);
            if (answer != null) {
                responses.insert(
                        0,
                        ((ObjectNode) JSON.readTree(answer))
                                .put("id", item.get("id").asString()));
            }
        }
        byte[] body = JSON.writeValueAsBytes(JSON.createObjectNode().set("responses", responses));
        return CompletableFuture.completedFuture(new GraphResponse(200, Headers.none(), body));
    }

    @Test
    void eachItemHasItsOwnTypedResultOrFailure() {
        items = item -> switch (item.get("method").asString()) {
            case "POST" -> "{\"status\":201,\"body\":" + NOTE + "}";
            case "GET" ->
                item.get("url").asString().startsWith("/notes/")
                        ? "{\"status\":404,\"body\":{\"error\":{\"code\":\"gone\",\"message\":\"m\"}}}"
                        : "{\"status\":200,\"headers\":{\"content-type\":\"application/json\"},\"body\":{\"value\":["
                                + NOTE + "]}}";
            default -> "{\"status\":204}";
        };
        Batch batch = client.batch();
        BatchItem<Note> created = batch.add(client.create(Note.titled("t")));
        BatchItem<Note> read = batch.add(client.get("9").header("x", "y")).dependsOn(created);
        BatchItem<GraphPage<Note>> listed = batch.add(client.list());
        BatchItem<@Nullable Void> deleted = batch.add(client.delete("1"));
        BatchResult result = batch.send();

        assertThat(result.get(created).title()).isEqualTo("t");
        assertThat(result.get(listed).value()).hasSize(1);
        assertThat(result.get(deleted)).isNull();
        assertThat(result.status(deleted)).hasValue(204);
        assertThatThrownBy(() -> result.get(read))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("gone")
                .hasMessageContaining("GET https://graph.microsoft.com/beta/notes/9?$select=…");
        assertThat(result.failures()).isEqualTo(List.of(read));
        assertThat(result).hasToString("BatchResult of 4, 1 failed");
        assertThat(batches.get(0))
                .isEqualTo(
                        JSON.readTree("{\"requests\":[{\"id\":\"1\",\"method\":\"POST\",\"url\":\"/notes\",\"headers\":"
                                + "{\"Content-Type\":\"application/json\"},\"body\":{\"@odata.type\":\"#test.note\",\"title\":\"t\"}},"
                                + "{\"id\":\"2\",\"method\":\"GET\",\"url\":\"/notes/9?$select=id,title\",\"headers\":{\"x\":\"y\"},"
                                + "\"dependsOn\":[\"1\"]},{\"id\":\"3\",\"method\":\"GET\",\"url\":\"/notes?$select=id,title\"},"
                                + "{\"id\":\"4\",\"method\":\"DELETE\",\"url\":\"/notes/1\"}]}"));
    }

    @Test
    void aBatchOfAnySizeIsSplitWithDependantsTogether() {
        Batch batch = client.batch();
        List<BatchItem<?>> all = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            all.add(batch.add(client.delete(Integer.toString(i))));
        }
        all.get(44).dependsOn(all.get(0), all.get(19));
        BatchResult result = batch.send();
        assertThat(result.failures()).isEmpty();
        assertThat(batches)
                .hasSize(3)
                .allSatisfy(b -> assertThat(b.get("requests").size()).isLessThanOrEqualTo(20));
        assertThat(batches.get(0)
                        .get("requests")
                        .valueStream()
                        .map(r -> r.get("id").asString())
                        .toList())
                .contains("1", "20", "45");
    }

    @Test
    void exactlyTwentyAreOneRequest() {
        Batch batch = client.batch();
        for (int i = 0; i < 20; i++) {
            batch.add(client.delete(Integer.toString(i)));
        }
        batch.send();
        assertThat(batches).hasSize(1);
    }

    @Test
    void moreThanTwentyThatDependOnEachOtherAreTooMany() {
        Batch batch = client.batch();
        BatchItem<?> last = batch.add(client.delete("0"));
        for (int i = 1; i < 21; i++) {
            last = batch.add(client.delete(Integer.toString(i))).dependsOn(last);
        }
        assertThatThrownBy(batch::send)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("At most 20 items of a batch may depend on one another, but 21 do. Remove dependencies that"
                        + " are not needed, or send the items in several batches.");
        assertThat(batches).isEmpty();
    }

    @Test
    void throttledItemsAreSentAgainWithWhatDependsOnThem() {
        items = item -> batches.size() == 1 && !item.get("id").asString().equals("3")
                ? item.has("dependsOn") ? "{\"status\":424}" : "{\"status\":429,\"headers\":{\"Retry-After\":\"7\"}}"
                : "{\"status\":204}";
        Batch batch = client.batch();
        BatchItem<?> first = batch.add(client.delete("a"));
        BatchItem<?> second = batch.add(client.delete("b")).dependsOn(first);
        BatchItem<?> third = batch.add(client.delete("c"));
        BatchResult result = batch.send();
        assertThat(List.of(first, second, third))
                .allSatisfy(i -> assertThat(result.status(i)).hasValue(204));
        assertThat(batches.get(1).get("requests")).hasSize(2);
        assertThat(batches.get(1).get("requests").get(1).get("dependsOn").get(0).asString())
                .isEqualTo("1");
        assertThat(waits).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void aCreateThatMetABusyServiceIsNotSentAgain() {
        items = item -> "{\"status\":503}";
        Batch batch = client.batch();
        BatchItem<Note> created = batch.add(client.create(Note.titled("t")));
        BatchResult result = batch.send();
        assertThat(result.failure(created)).get().isInstanceOf(GraphServiceException.class);
        assertThat(batches).hasSize(1);
    }

    @Test
    void aCreateThatWasLostWhenItWasSentAgainIsNotSentOnceMore() {
        items = item -> {
            broken = true; // from the next batch on
            return "{\"status\":429}";
        };
        Batch batch = client.batch();
        batch.add(client.create(Note.titled("t")));
        assertThatThrownBy(batch::send).isInstanceOf(GraphTransportException.class);
        assertThat(batches).hasSize(2);
    }

    @Test
    void anItemThatTheServiceForgotIsAFailureOfItsOwn() {
        items = item -> item.get("id").asString().equals("1") ? null : "{\"status\":204}";
        Batch batch = client.batch();
        BatchItem<?> forgotten = batch.add(client.delete("1"));
        BatchItem<?> done = batch.add(client.delete("2"));
        BatchResult result = batch.send();
        assertThat(result.failures()).isEqualTo(List.of(forgotten));
        assertThat(result.failure(forgotten)).get().isInstanceOf(GraphTransportException.class);
        assertThat(result.status(forgotten)).isEmpty();
        assertThat(result.status(done)).hasValue(204);
    }

    @Test
    void bodiesThatAreNoJsonAreTextOrOctets() {
        items = item -> "{\"status\":200,\"headers\":{\"Content-Type\":\"image/png\"},\"body\":\"AQID\"}";
        Batch batch = client.batch();
        var image = batch.add(client.request(dev.graphlet.runtime.transport.HttpMethod.GET, "/photo"));
        BatchResult result = batch.send();
        assertThatThrownBy(() -> result.get(image)).hasMessageContaining("content type image/png");
        byte[] octets = BatchText.body(
                JSON.readTree("{\"body\":\"AQID\"}"), Headers.none().with("Content-Type", "image/png"));
        assertThat(octets).containsExactly(1, 2, 3);
        byte[] text = BatchText.body(
                JSON.readTree("{\"body\":\"AQID\"}"), Headers.none().with("Content-Type", "text/plain"));
        assertThat(new String(text, StandardCharsets.UTF_8)).isEqualTo("AQID");
    }

    @Test
    void anUnansweredBatchFailsAsARequestDoes() {
        broken = true;
        Batch batch = client.batch();
        batch.add(client.delete("1"));
        assertThatThrownBy(batch::send)
                .isInstanceOf(GraphTransportException.class)
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> batch.sendAsync().join()).cause().isInstanceOf(GraphTransportException.class);
    }

    @Test
    void whatBreaksTheSpecKeepsTheBatchBack() {
        Batch batch = client.batch();
        batch.add(client.create(Note.titled("")));
        assertThatThrownBy(batch::send).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> client.batch().send())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a batch must not be empty: add a request before send()");
        assertThat(batches).isEmpty();
    }

    @Test
    void itemsOfAnotherBatchAreRefused() {
        Batch batch = client.batch();
        BatchItem<?> item = batch.add(client.delete("1"));
        Batch other = client.batch();
        BatchItem<?> foreign = other.add(client.delete("2"));
        assertThatThrownBy(() -> item.dependsOn(foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("earlier must be an item that was added to the same batch before this item");
        assertThatThrownBy(() -> batch.send().get(foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item must have been added to this batch");
    }
}
