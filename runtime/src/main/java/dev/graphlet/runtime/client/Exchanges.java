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

/** Sends prepared requests and reads the results from the responses. */
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

    /** Sends {@code request}. The future also fails if the transport throws an exception or returns null. */
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

    /** Sends {@code request} on the current thread; returns null if the transport does. */
    @Nullable
    GraphResponse await(GraphHttpRequest request, Interruptible thread) throws Exception {
        return thread.run(() -> transport.sendAndWait(request));
    }

    <T extends @Nullable Object> T read(RequestParts<T> parts, GraphHttpRequest request, GraphResponse response) {
        Exchange exchange = new Exchange(
                request.line(), response, root, limits, parts.target().permissions());
        if (!parts.reader().accepts(response.status())) {
            throw parts.reader().refused(exchange);
        }
        checkEncoding(request, exchange);
        if (!request.options().streamed() && response.sharedBody().length > limits.maxBodySize()) {
            throw LimitExceededException.ofBody(exchange);
        }
        return parts.reader().result(exchange);
    }

    /** Throws if the body has an encoding that the client did not request; the service has processed the request. */
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
                            + "', which the request does not accept; check what is between the client and the"
                            + " service, for example a proxy",
                    null);
        }
    }
}
