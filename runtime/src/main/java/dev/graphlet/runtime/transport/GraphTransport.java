package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * Performs a single HTTP exchange, without retries, redirects, authentication challenges or waits of its own. The
 * client, above any transport, handles retries, deadlines and listeners.
 *
 * <p>An implementation
 *
 * <ul>
 *   <li>is thread-safe, and keeps no state of a response for later requests, including cookies;
 *   <li>decompresses a response if it asked for compression, and then removes {@code Content-Encoding};
 *   <li>returns the body of a successful response as a stream if {@link TransportOptions#streamed} is set, else in
 *       memory; if a body exceeds {@link ResponseLimits#maxBodySize}, the first octets are enough, one more than the
 *       limit;
 *   <li>ends the exchange and releases its connection as soon as any caller completes the future, the waiting thread is
 *       interrupted, or the stream of the body is closed;
 *   <li>fails with {@link NotSentException}, {@link java.net.ConnectException}, {@link java.net.UnknownHostException}
 *       or {@link javax.net.ssl.SSLHandshakeException} if the request certainly did not reach the service, and with any
 *       other {@link IOException} if it may have.
 * </ul>
 *
 * <p>{@code TransportContract} in {@code dev.graphlet.testkit} tests these rules.
 */
@FunctionalInterface
public interface GraphTransport extends AutoCloseable {
    /**
     * Starts to send {@code request} without blocking.
     *
     * @return the response, whatever its status, or the failure. Completing or cancelling the future ends the exchange.
     *     Completing a dependent stage does not, since a {@link CompletableFuture} does not observe its dependents
     */
    CompletableFuture<GraphResponse> send(GraphHttpRequest request);

    /**
     * Sends {@code request} and waits for the response. Calls {@link #send} unless overridden, for example to use fewer
     * threads.
     *
     * @return the response, whatever its status
     * @throws IOException if {@link #send} fails with one
     * @throws InterruptedException if the thread is interrupted, after the exchange has ended
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
     * Ends the exchanges in flight and releases the transport's resources. Does nothing by default; may be called more
     * than once.
     */
    @Override
    default void close() {}
}
