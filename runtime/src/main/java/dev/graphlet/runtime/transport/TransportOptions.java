package dev.graphlet.runtime.transport;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one request is sent, beside what it is. Immutable and thread-safe.
 *
 * @param retry when it is sent again; null for what the client does
 * @param listeners who is told of every attempt
 */
public record TransportOptions(@Nullable RetryPolicy retry, List<GraphListener> listeners) {
    /** By the client's own policy. */
    public static final TransportOptions STANDARD = new TransportOptions(null, List.of());

    /** Copies the list. */
    public TransportOptions {
        listeners = List.copyOf(Objects.requireNonNull(listeners, "listeners must not be null"));
    }

    /** The same with that policy. */
    public TransportOptions withRetry(RetryPolicy policy) {
        return new TransportOptions(Objects.requireNonNull(policy, "policy must not be null"), listeners);
    }

    /** The same with {@code policy} and {@code more} of a client, where nothing else was said. */
    public TransportOptions orElse(RetryPolicy policy, List<GraphListener> more) {
        return new TransportOptions(retry == null ? policy : retry, listeners.isEmpty() ? more : listeners);
    }
}
