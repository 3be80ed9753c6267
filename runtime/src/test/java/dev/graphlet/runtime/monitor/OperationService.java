package dev.graphlet.runtime.monitor;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.edm.EdmCall;
import dev.graphlet.runtime.model.CallArguments;
import dev.graphlet.runtime.request.ActionRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.response.CallResult;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.url.ResourcePath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A service that answers as told, and a client that waits for none of it. */
final class OperationService {
    static final String ROOT = "https://graph.microsoft.com/v1.0";
    static final String NOTE = "{\"id\":\"1\",\"title\":\"t\"}";
    static final Duration LONG = Duration.ofMinutes(5);

    /** All requests. */
    final List<GraphHttpRequest> sent = new CopyOnWriteArrayList<>();

    /** How long the client would have waited. */
    final List<Duration> waits = new CopyOnWriteArrayList<>();

    private final Deque<GraphResponse> answers = new ArrayDeque<>();
    private final NotesClient client;

    OperationService() {
        this(ROOT);
    }

    OperationService(String root) {
        client = NotesClient.builder()
                .endpoint(root)
                .accessToken(AccessTokenProvider.of("secret"))
                .waits(wait -> {
                    waits.add(wait);
                    return Duration.ZERO;
                })
                .transport(request -> {
                    sent.add(request);
                    return CompletableFuture.completedFuture(answers.remove());
                })
                .build();
    }

    NotesClient client() {
        return client;
    }

    OperationService answer(int status, String body, String... headers) {
        Headers all = Headers.none();
        for (int i = 0; i < headers.length; i += 2) {
            all = all.with(headers[i], headers[i + 1]);
        }
        answers.add(new GraphResponse(status, all, body.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** One whose result is a note, with a monitor at {@code /beta/m} unless headers say otherwise. */
    LongRunningOperation<Note> begun(String... headers) {
        answer(202, "", headers.length == 0 ? new String[] {"Location", "/monitors/1"} : headers);
        return client.begin(client.create(Note.titled("t")));
    }

    /** An action that gives nothing. */
    ActionRequest<@Nullable Void> copy() {
        EdmCall copy = new EdmCall("test.copy", EdmCall.Kind.ACTION, "test.note", false, List.of(), null);
        return new ActionRequest<>(
                client, RequestParts.call(ResourcePath.of("/notes/1"), CallArguments.of(copy), CallResult.nothing()));
    }

    List<String> urls() {
        return sent.stream().map(request -> request.uri().toString()).toList();
    }
}
