package dev.graphlet.runtime.client;

import dev.graphlet.runtime.error.LimitExceededException;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.Interruptible;
import dev.graphlet.runtime.transport.ResponseLimits;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Has prepared requests sent, and reads what comes of them. */
final class Exchanges {
    private static final String CONTENT_ENCODING = "Content-Encoding";

    private final GraphTransport transport;
    private final URI root;
    private final ResponseLimits limits;

    Exchanges(GraphClientSettings settings) {
        this.transport = settings.transport();
        this.root = settings.endpoint();
        this.limits = settings.limits();
    }

    /** Starts it; a transport that throws or returns null fails as one that reports it properly. */
    CompletableFuture<GraphResponse> start(GraphHttpRequest request) {
        try {
            CompletableFuture<GraphResponse> answer = transport.send(request);
            return answer != null
                    ? answer
                    : CompletableFuture.failedFuture(new IllegalStateException("the transport returned null"));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Sends it by the current thread; null if the transport returned that. */
    @Nullable
    GraphResponse await(GraphHttpRequest request, Interruptible thread) throws Exception {
        return thread.run(() -> transport.sendAndWait(request));
    }

    <T extends @Nullable Object> T read(RequestParts<T> parts, GraphHttpRequest request, GraphResponse response) {
        Exchange exchange = new Exchange(request.line(), response, root, limits);
        if (!parts.reader().accepts(response.status())) {
            throw parts.reader().refused(exchange);
        }
        checkEncoding(request, exchange);
        if (!request.options().streamed() && response.sharedBody().length > limits.maxBodySize()) {
            throw LimitExceededException.ofBody(exchange);
        }
        return parts.reader().result(exchange);
    }

    /** What was asked for is decoded by now, so that the rest can be read by nobody; the service has acted, though. */
    private static void checkEncoding(GraphHttpRequest request, Exchange exchange) {
        String encoding = exchange.response()
                .headers()
                .first(CONTENT_ENCODING)
                .orElse("identity")
                .strip();
        if (!encoding.equalsIgnoreCase("identity")
                && request.headers().first("Accept-Encoding").isEmpty()) {
            exchange.response().close();
            throw new UnexpectedResponseException(
                    exchange,
                    "the body is encoded as '" + encoding
                            + "', which was not asked for; look at what is between here and"
                            + " the service, a proxy for example",
                    null);
        }
    }
}
