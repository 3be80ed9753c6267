package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

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
 *   <li>ends the exchange, and frees its connection, as soon as the future it gave is completed by anyone, or the stream of
 *       its body is closed;
 *   <li>fails with {@link NotSentException}, or with {@link java.net.ConnectException}, {@link java.net.UnknownHostException}
 *       or {@link javax.net.ssl.SSLHandshakeException} as they are, where the request surely did not reach the service, and
 *       with any other {@link IOException} where it may have;
 *   <li>runs no code of those who wait for the future on a thread that others depend on.
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
     * Ends what is in flight, and releases what the transport holds. Does nothing unless overridden; may be called more than
     * once.
     */
    @Override
    default void close() {}
}
