package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * Sends one HTTP request. Implementations are thread-safe, follow no redirects, and decompress what they asked to be
 * compressed. What a body that is not streamed has beyond {@link ResponseLimits#maxBodySize} of the request's options need
 * not be read, but for one octet that tells that there is more.
 */
@FunctionalInterface
public interface GraphTransport extends AutoCloseable {
    /**
     * Starts to send the request without blocking.
     *
     * @return the response, whatever its status; or, if there is none, the failure, best as an
     *     {@link IOException}. Cancelling it gives the request up
     */
    CompletableFuture<GraphResponse> send(GraphHttpRequest request);

    /**
     * Sends the request and waits for the answer: by {@link #send}, unless overridden by what needs fewer threads.
     *
     * @return the response, whatever its status
     * @throws IOException if there is none
     * @throws InterruptedException if the thread is interrupted, and the request given up
     */
    default GraphResponse sendAndWait(GraphHttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<GraphResponse> answer = send(request);
        if (answer == null) {
            throw new IOException("the transport returned null");
        }
        try {
            return answer.get();
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new CompletionException(e.getCause());
        }
    }

    /** Releases what the transport holds. Does nothing unless overridden; may be called more than once. */
    @Override
    default void close() {}
}
