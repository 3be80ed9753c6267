package protocol;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.property.Filter;
import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.url.UrlConventions;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A client whose transport keeps what it is given, and answers as told. */
abstract class RecordingClient {
    static final String ROOT = "https://graph.example.com/v1.0";
    static final OffsetDateTime MONDAY = OffsetDateTime.parse("2026-11-23T00:00:00+01:00");

    final List<GraphHttpRequest> sent = new ArrayList<>();
    final Deque<GraphResponse> answers = new ArrayDeque<>();
    final ProtocolClient client = client(UrlConventions.GRAPH);

    ProtocolClient client(UrlConventions conventions) {
        return ProtocolClient.builder()
                .accessToken(AccessTokenProvider.of("t"))
                .urlConventions(conventions)
                .transport(request -> {
                    sent.add(request);
                    return CompletableFuture.completedFuture(answers.remove());
                })
                .build();
    }

    void answer(int status, String body) {
        answer(status, Headers.none(), body);
    }

    void answer(int status, Headers headers, String body) {
        answers.add(new GraphResponse(status, headers, body.getBytes(StandardCharsets.UTF_8)));
    }

    static String url(GraphRequest<?, ?> request) {
        return request.target().reference();
    }

    static String filtered(java.util.function.Function<FolderProperties, Filter> filter) {
        return filter.apply(FolderProperties.FOLDER).toString();
    }

    static String text(GraphRequest<?, ?> request) {
        return new String(request.body().orElseThrow(), StandardCharsets.UTF_8);
    }
}
