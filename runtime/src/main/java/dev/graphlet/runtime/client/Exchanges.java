package dev.graphlet.runtime.client;

import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.GraphTransport;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Has prepared requests sent, and turns what comes of them into a result or an exception. */
final class Exchanges {
    private final GraphTransport transport;
    private final URI root;

    Exchanges(GraphTransport transport, URI root) {
        this.transport = transport;
        this.root = root;
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
        try {
            return transport.sendAndWait(request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphTransportException(request.line(), e);
        } catch (IOException | RuntimeException e) {
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
        Exchange exchange = new Exchange(request.line(), response, root);
        if (!parts.reader().accepts(response.status())) {
            throw parts.reader().refused(exchange);
        }
        return parts.reader().result(exchange);
    }

    private static IOException noAnswer() {
        return new IOException("the transport returned null");
    }
}
