package dev.graphlet.runtime.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.edm.EdmCall;
import dev.graphlet.runtime.error.DeltaExpiredException;
import dev.graphlet.runtime.error.GoneException;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.model.CallArguments;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.response.CallResult;
import dev.graphlet.runtime.response.CreatedEntity;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.sample.LoopbackServer;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.url.ResourcePath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Successes whose body is empty, and what is gone: the exception says where the result is. */
class AnswersWithoutBodyTest {
    private static final ResourcePath NOTES = ResourcePath.of("/notes");

    private final LoopbackServer server = LoopbackServer.start();
    private final NotesClient client = NotesClient.builder()
            .endpoint(server.root())
            .accessToken(AccessTokenProvider.of("t"))
            .build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void aRequestThatTheServiceGoesOnWithNamesBegin() {
        server.answers(202, Map.of("Location", "/beta/operations/1"), new byte[0]);
        EdmCall call = new EdmCall("test.copy", EdmCall.Kind.ACTION, "test.note", false, List.of(), null);
        RequestParts<Note> copy =
                RequestParts.call(NOTES, CallArguments.of(call), CallResult.of(Note.TYPE, TypeRegistry.EMPTY));
        List<GraphRequest<?, ?>> requests =
                List.of(client.create(Note.titled("a")), client.list(), new FunctionRequest<>(client, copy));
        for (GraphRequest<?, ?> request : requests) {
            assertThatThrownBy(request::send)
                    .as(request.toString())
                    .isInstanceOf(UnexpectedResponseException.class)
                    .hasMessageContaining(" is expected. The operation continues on the service: send the request"
                            + " with client.begin(…), which waits for the result (content type none");
            assertThatThrownBy(() -> request.sendAsync().join()).cause().hasMessageContaining("client.begin(…)");
        }
    }

    @ParameterizedTest
    @CsvSource({"Location, notes/9", "location, /beta/notes/9", "OData-EntityId, notes/9"})
    void aCreatedObjectIsNamedByItsAbsoluteUrl(String header, String value) {
        server.answers(201, Map.of(header, value), new byte[0]);
        String url = server.root() + "/notes/9";
        assertThatThrownBy(() -> client.create(Note.titled("a")).send())
                .hasMessageContaining("The service carried out the request, and the object is at " + url + ": send"
                        + " the request with returnMinimal() to get this URL");
        RequestParts<Note> parts = RequestParts.of(client.create(Note.titled("a")));
        CreatedEntity<Note> created =
                new SimpleRequest<>(client, parts.reading(ResponseReader.created(parts.reader()))).send();
        assertThat(created.entityId()).hasValue(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/notes/delta", "/me/drive/root/delta(token='x')", "/me/drive/root/microsoft.graph.delta()"})
    void aDeltaThatIsGoneIsToBeginAnewWithOrWithoutALink(String path) {
        server.answers(410, Map.of(), new byte[0]);
        String link = server.root() + path;
        assertThatThrownBy(() -> new SimpleRequest<>(
                                client, RequestParts.of(client.list()).following(link))
                        .send())
                .isInstanceOfSatisfying(
                        DeltaExpiredException.class,
                        e -> assertThat(e.startOverLink()).isEmpty());
    }

    @Test
    void aDeltaIsKnownByItsTokenToo() {
        server.answers(410, Map.of(), new byte[0]);
        assertThatThrownBy(
                        () -> client.list().queryParameter("$deltatoken", "x").send())
                .isInstanceOf(DeltaExpiredException.class);
        assertThatThrownBy(() -> client.get("delta-1").send()).isExactlyInstanceOf(GoneException.class);
    }
}
