package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * Does one HTTP exchange, and nothing else: it sends nothing twice, follows no redirect, answers no challenge, and waits
 * for nothing but the service. What is sent again, when and how often, deadlines and listeners are the client's, above any
 * transport.
 *
 * <p>An implementation
 *
 * <ul>
 *   <li>is thread-safe, and keeps nothing that an answer brought for the next, cookies included;
 *   <li>decompresses what it asked to be compressed, and removes {@code Content-Encoding} then;
 *   <li>gives a body as a stream where {@link TransportOptions#streamed} says so and the status is a success, else whole; of
 *       what has more octets than {@link ResponseLimits#maxBodySize} allows, one more than that is enough;
 *   <li>ends the exchange, and frees its connection, as soon as the future it gave is completed by anyone, the
 *       thread that waits is interrupted, or the stream of its body is closed;
 *   <li>fails with {@link NotSentException}, or with {@link java.net.ConnectException}, {@link java.net.UnknownHostException}
 *       or {@link javax.net.ssl.SSLHandshakeException} as they are, where the request surely did not reach the service, and
 *       with any other {@link IOException} where it may have.
 * </ul>
 *
 * <p>{@code dev.graphlet.testkit} has these rules as tests, {@code TransportContract}.
 */
@FunctionalInterface
public interface GraphTransport extends AutoCloseable {
    /**
     * Starts to send {@code request} without blocking.
     *
     * @return the response, whatever its status, or the failure. The one who completes or cancels it gives the exchange up;
     *     a stage that depends on it cannot: a {@link CompletableFuture} is not told what becomes of its dependents
     */
    CompletableFuture<GraphResponse> send(GraphHttpRequest request);

    /**
     * Sends {@code request} and waits for the answer: by {@link #send}, unless overridden by what needs fewer threads for it.
     *
     * @return the response, whatever its status
     * @throws IOException as {@link #send} fails
     * @throws InterruptedException if the thread is interrupted; the exchange has ended then
     */
    default GraphResponse sendAndWait(GraphHttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<GraphResponse> answer = send(request);
        if (answer == null) {
            throw new IllegalStateException("the transport returned null");
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

    /**
     * Ends what is in flight, and releases what the transport holds. Does nothing unless overridden; may be called more than
     * once.
     */
    @Override
    default void close() {}
}
