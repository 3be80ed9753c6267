package dev.graphlet.runtime.transport;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one request is sent, beside what it is: a transport heeds {@code streamed} and {@code limits}, the rest is the
 * client's. Immutable and thread-safe.
 *
 * @param retry when it is sent again; null for what the client does
 * @param listeners who is told of every attempt
 * @param streamed whether the body of a success is given as a stream, rather than as a whole
 * @param transientStatuses HTTP statuses that are met like a busy service, beside those of {@link RetryPolicy}
 * @param limits how much of the answer is taken; null for what the client does
 * @param timeout how long all attempts and waits may take together; null for what the client does
 */
public record TransportOptions(
        @Nullable RetryPolicy retry,
        List<GraphListener> listeners,
        boolean streamed,
        Set<Integer> transientStatuses,
        @Nullable ResponseLimits limits,
        @Nullable Duration timeout) {
    /** By the client's own policy. */
    public static final TransportOptions STANDARD = new TransportOptions(null, List.of(), false);

    /** Copies the list and the set. */
    public TransportOptions {
        listeners = List.copyOf(Objects.requireNonNull(listeners, "listeners must not be null"));
        transientStatuses = Set.copyOf(Objects.requireNonNull(transientStatuses, "transientStatuses must not be null"));
    }

    /** Creates options without further statuses, and within the limits of the client. */
    public TransportOptions(@Nullable RetryPolicy retry, List<GraphListener> listeners, boolean streamed) {
        this(retry, listeners, streamed, Set.of(), null, null);
    }

    /** The same with that policy. */
    public TransportOptions withRetry(RetryPolicy policy) {
        return new TransportOptions(
                Objects.requireNonNull(policy, "policy must not be null"),
                listeners,
                streamed,
                transientStatuses,
                limits,
                timeout);
    }

    /** The same with the body of a success as a stream, or as a whole. */
    public TransportOptions withStreamed(boolean stream) {
        return new TransportOptions(retry, listeners, stream, transientStatuses, limits, timeout);
    }

    /** Returns the same options with those statuses, which are met like a busy service. */
    public TransportOptions withTransientStatuses(Set<Integer> statuses) {
        return new TransportOptions(retry, listeners, streamed, statuses, limits, timeout);
    }

    /** The same with {@code policy}, {@code more} and {@code clients} of a client, where nothing else was said. */
    public TransportOptions orElse(RetryPolicy policy, List<GraphListener> more, ResponseLimits clients) {
        return new TransportOptions(
                retry == null ? policy : retry,
                listeners.isEmpty() ? more : listeners,
                streamed,
                transientStatuses,
                limits == null ? clients : limits,
                timeout);
    }

    /** Returns the same options with that time for all attempts and waits together. */
    public TransportOptions withTimeout(Duration all) {
        return new TransportOptions(retry, listeners, streamed, transientStatuses, limits, all);
    }

    /** Returns how many octets of a body are worth reading: one more than a body may have, which tells that it has too many. */
    int mostRead() {
        return (limits == null ? ResponseLimits.standard() : limits).maxBodySize() + 1;
    }
}
