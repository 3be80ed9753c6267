package protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.batch.Batch;
import dev.graphlet.runtime.error.DeltaExpiredException;
import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.request.DeltaChanges;
import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.response.PartialPageException;
import dev.graphlet.runtime.transport.HttpMethod;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** Errors that a service reports inside a success. */
class ReportedErrorsTest extends RecordingClient {
    private static final String ERROR = "{\"error\":{\"code\":\"busy\",\"message\":\"Try later.\",\"innerError\":{\"code\":\"b\"}}}";
    private static final String MEMBER = ERROR.substring(1, ERROR.length() - 1);
    private static final String FOLDER = "{\"id\":\"1\",\"title\":\"a\"}";

    private List<GraphRequest<?, ?>> reads() {
        FolderPath folder = client.folders().id("f");
        return List.of(
                folder.get(), folder.update(FolderPatch.builder().title("t").build()),
                client.folders().create(Folder.builder().title("t").build()),
                client.folders().list(), client.folders().delta(), client.folders().count(), folder.ownerRef().get(),
                folder.readersRef().list(), folder.words(), folder.colors(List.of(1)), folder.dominant(), folder.nearest(null),
                folder.size(MONDAY, null), folder.empty(), folder.delete(), client.request(HttpMethod.GET, "/x"),
                client.request(HttpMethod.GET, "/x").as(Folder.class),
                client.request(HttpMethod.GET, "/x").asPage(Folder.class));
    }

    @Test
    void anErrorAsTheWholeBodyIsThrownWhateverIsRead() {
        for (GraphRequest<?, ?> request : reads()) {
            answer(200, ERROR);
            assertThatThrownBy(request::send).as(request.toString()).isInstanceOfSatisfying(GraphServiceException.class, e -> {
                assertThat(e.codes()).containsExactly("busy", "b");
                assertThat(e.serviceMessage()).hasValue("Try later.");
                assertThat(e.status()).isEqualTo(200);
            });
            answer(200, ERROR);
            assertThatThrownBy(() -> request.sendAsync().join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(GraphServiceException.class);
        }
        answer(200, ERROR);
        var raw = client.folders().id("f").get().sendRaw();
        assertThatThrownBy(raw::value).isInstanceOf(GraphServiceException.class);
    }

    @Test
    void anErrorAmongTheItemsKeepsWhatCame() {
        answer(200, "{\"value\":[" + FOLDER + "," + ERROR + "],\"@odata.deltaLink\":\"" + ROOT + "/d\"}");
        DeltaChanges<Folder> changes = client.folders().delta().changes();
        assertThatThrownBy(() -> changes.forEach(change -> {}))
                .isInstanceOfSatisfying(PartialPageException.class, e -> {
                    assertThat(e.code()).hasValue("busy");
                    assertThat(e.page().value()).extracting(item -> ((Folder) item).id()).containsExactly("1");
                    assertThat(e.deltaLink()).hasValue(ROOT + "/d");
                })
                .hasMessageStartingWith("200 OK, busy: Try later. GET " + ROOT + "/folders/delta?$select=…. The service reports the error in a successful response, so it may have carried out a part of the request.");
        answer(200, "{\"@odata.nextLink\":\"" + ROOT + "/n\",\"value\":[" + FOLDER + "]," + MEMBER + "}");
        assertThatThrownBy(() -> client.folders().list().stream().toList())
                .isInstanceOfSatisfying(PartialPageException.class, e -> {
                    assertThat(e.page().value()).hasSize(1);
                    assertThat(e.page().nextLink()).hasValue(ROOT + "/n");
                });
        answer(200, "{\"value\":[\"a\"," + ERROR + "]}");
        assertThatThrownBy(() -> client.folders().id("f").words().send())
                .isInstanceOfSatisfying(PartialPageException.class, e -> assertThat(e.page().value()).hasToString("[a]"));
    }

    @Test
    void anErrorBeforeABodyIsCutOffIsTheReason() {
        for (String body : List.of("[" + FOLDER + "," + ERROR, "[" + FOLDER + "," + ERROR.substring(0, ERROR.length() - 1))) {
            answer(200, "{\"@odata.nextLink\":\"" + ROOT + "/n\",\"value\":" + body);
            assertThatThrownBy(() -> client.folders().list().send())
                    .isInstanceOfSatisfying(PartialPageException.class, e -> {
                        assertThat(e.code()).hasValue("busy");
                        assertThat(e.page().value()).hasSize(1);
                        assertThat(e.page().nextLink()).hasValue(ROOT + "/n");
                    });
        }
        answer(200, "{" + MEMBER);
        assertThatThrownBy(() -> client.folders().id("f").get().send()).isInstanceOf(GraphServiceException.class);
        answer(200, "{\"value\":[" + FOLDER);
        assertThatThrownBy(() -> client.folders().list().send()).isInstanceOf(UnexpectedResponseException.class);
    }

    @Test
    void anErrorBesideAResultIsThrown() {
        answer(200, "{\"value\":\"green\"," + MEMBER + "}");
        assertThatThrownBy(() -> client.folders().id("f").dominant().send()).isInstanceOf(GraphServiceException.class);
        answer(200, "{\"value\":{\"city\":\"Ulm\"}," + MEMBER + "}");
        assertThatThrownBy(() -> client.folders().id("f").nearest(null).send()).isInstanceOf(GraphServiceException.class);
        answer(200, "{\"value\":{\"city\":\"Ulm\"," + MEMBER + "}}");
        assertThatThrownBy(() -> client.folders().id("f").nearest(null).send()).isInstanceOf(GraphServiceException.class);
    }

    @Test
    void whatIsNoErrorOfAServiceIsKept() {
        List<String> others = List.of("null", "\"none\"", "{\"message\":\"m\"}", "{\"code\":null}", "[{\"code\":\"x\"}]");
        for (String other : others) {
            answer(200, "{\"id\":\"1\",\"error\":" + other + "}");
            assertThat(client.folders().id("f").get().send().additionalProperties()).containsKey("error");
            answer(200, "{\"value\":[{\"id\":\"1\",\"error\":" + other + "}],\"error\":" + other + "}");
            assertThat(client.folders().list().send().value()).hasSize(1);
        }
        answer(200, "{\"status\":\"failed\"," + MEMBER + "}");
        assertThat(client.request(HttpMethod.GET, "/operation").send()).isPresent();
        answer(200, "<html>error</html>");
        client.folders().id("f").delete().send();
    }

    @Test
    void aBatchAndADeltaSayWhatTheyMean() {
        Batch batch = client.batch();
        var read = batch.add(client.folders().id("f").get());
        answer(200, "{\"responses\":[{\"id\":\"1\",\"status\":200,\"body\":" + ERROR + "}]}");
        var result = batch.send();
        assertThat(result.failures()).containsExactly(read);
        answer(200, ERROR);
        assertThatThrownBy(() -> batch.send().get(read)).isInstanceOfSatisfying(GraphServiceException.class, e -> assertThat(e.code()).hasValue("busy"));
        answer(200, "{\"error\":{\"code\":\"syncStateNotFound\"}}");
        assertThatThrownBy(() -> client.folders().delta().send()).isInstanceOf(DeltaExpiredException.class);
    }
}
