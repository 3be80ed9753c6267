package dev.graphlet.runtime.transport;

import java.util.concurrent.CompletableFuture;

/**
 * Sends one HTTP request. Implementations are thread-safe, follow no redirects, and decompress what they asked to be
 * compressed.
 */
@FunctionalInterface
public interface GraphTransport extends AutoCloseable {
    /**
     * Starts to send the request without blocking.
     *
     * @return the response, whatever its status; or, if there is none, the failure, best as an
     *     {@link java.io.IOException}. Cancelling it gives the request up
     */
    CompletableFuture<GraphResponse> send(GraphHttpRequest request);

    /** Releases what the transport holds. Does nothing unless overridden; may be called more than once. */
    @Override
    default void close() {}
}
