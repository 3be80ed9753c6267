package dev.graphlet.runtime.transport;

import org.jspecify.annotations.Nullable;

/**
 * How one request is sent, beside what it is. Immutable and thread-safe.
 *
 * @param streamed whether the body of the answer is read as a stream, instead of kept in memory
 * @param retry when it is sent again; null for what the client does
 */
public record TransportOptions(boolean streamed, @Nullable RetryPolicy retry) {
    /** In memory, and with the client's own policy. */
    public static final TransportOptions STANDARD = new TransportOptions(false, null);

    /** The same with that policy. */
    public TransportOptions withRetry(RetryPolicy policy) {
        return new TransportOptions(streamed, policy);
    }

    /** The same for an answer that is read as a stream. */
    public TransportOptions asStream() {
        return new TransportOptions(true, retry);
    }
}
