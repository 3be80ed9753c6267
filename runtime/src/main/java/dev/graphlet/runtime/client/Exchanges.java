package dev.graphlet.runtime.client;

import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.error.LimitExceededException;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.ResponseLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Has prepared requests sent, and turns what comes of them into a result or an exception. */
final class Exchanges {
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
            return answer != null ? answer : CompletableFuture.failedFuture(noAnswer());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    GraphResponse await(GraphHttpRequest request) {
        CompletableFuture<GraphResponse> answer = start(request);
        try {
            return answer.get();
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new GraphTransportException(request.line(), e);
        } catch (ExecutionException | RuntimeException e) {
            throw failure(request, e);
        }
    }

    /** What to throw for a failure of the transport; errors of the JVM are thrown as they are. */
    static GraphException failure(GraphHttpRequest request, Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof GraphException known ? known : new GraphTransportException(request.line(), cause);
    }

    <T extends @Nullable Object> T read(
            RequestParts<T> parts, GraphHttpRequest request, @Nullable GraphResponse response) {
        if (response == null) {
            throw new GraphTransportException(request.line(), noAnswer());
        }
        boolean accepted = parts.reader().accepts(response.status());
        boolean streamed = accepted && request.options().streamed();
        Exchange exchange = new Exchange(request.line(), streamed ? response : whole(request, response), root, limits);
        if (!accepted) {
            throw parts.reader().refused(exchange);
        }
        if (!streamed && exchange.response().sharedBody().length > limits.maxBodySize()) {
            throw LimitExceededException.ofBody(exchange);
        }
        return parts.reader().result(exchange);
    }

    /** A transport may give a stream where none is asked for; of what has too many octets, one more than that is kept. */
    private GraphResponse whole(GraphHttpRequest request, GraphResponse response) {
        try {
            return response.first(limits.maxBodySize() + 1);
        } catch (UncheckedIOException e) {
            throw new GraphTransportException(request.line(), e);
        }
    }

    private static IOException noAnswer() {
        return new IOException("the transport returned null");
    }
}
