package dev.graphlet.runtime.transport;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The options for sending a request. A transport observes {@code streamed} and {@code limits}; the client handles the
 * others. Immutable and thread-safe.
 *
 * @param retry the retry policy; null for that of the client
 * @param listeners the listeners that receive every attempt
 * @param streamed whether the body of a successful response is a stream instead of being read into memory
 * @param transientStatuses HTTP statuses that are treated like a busy service, in addition to those of
 *     {@link RetryPolicy}
 * @param limits the limits for the response; null for those of the client
 * @param timeout the timeout for all attempts and waits together; null for that of the client
 */
public record TransportOptions(
        @Nullable RetryPolicy retry,
        List<GraphListener> listeners,
        boolean streamed,
        Set<Integer> transientStatuses,
        @Nullable ResponseLimits limits,
        @Nullable Duration timeout) {
    /** Options that leave everything to the client. */
    public static final TransportOptions STANDARD = new TransportOptions(null, List.of(), false);

    /** Creates options with copies of {@code listeners} and {@code transientStatuses}. */
    public TransportOptions {
        listeners = List.copyOf(Objects.requireNonNull(listeners, "listeners must not be null"));
        transientStatuses = Set.copyOf(Objects.requireNonNull(transientStatuses, "transientStatuses must not be null"));
    }

    /** Creates options without transient statuses, with the client's limits and timeout. */
    public TransportOptions(@Nullable RetryPolicy retry, List<GraphListener> listeners, boolean streamed) {
        this(retry, listeners, streamed, Set.of(), null, null);
    }

    /** Returns a copy with the given retry {@code policy}. */
    public TransportOptions withRetry(RetryPolicy policy) {
        return new TransportOptions(
                Objects.requireNonNull(policy, "policy must not be null"),
                listeners,
                streamed,
                transientStatuses,
                limits,
                timeout);
    }

    /** Returns a copy with the body of a successful response as a stream, or in memory. */
    public TransportOptions withStreamed(boolean stream) {
        return new TransportOptions(retry, listeners, stream, transientStatuses, limits, timeout);
    }

    /** Returns a copy with {@code statuses} that are treated like a busy service. */
    public TransportOptions withTransientStatuses(Set<Integer> statuses) {
        return new TransportOptions(retry, listeners, streamed, statuses, limits, timeout);
    }

    /**
     * Returns a copy that falls back to a client's {@code policy}, listeners {@code more} and limits {@code clients}.
     */
    public TransportOptions orElse(RetryPolicy policy, List<GraphListener> more, ResponseLimits clients) {
        return new TransportOptions(
                retry == null ? policy : retry,
                listeners.isEmpty() ? more : listeners,
                streamed,
                transientStatuses,
                limits == null ? clients : limits,
                timeout);
    }

    /** Returns a copy with the timeout {@code all} for all attempts and waits together. */
    public TransportOptions withTimeout(Duration all) {
        return new TransportOptions(retry, listeners, streamed, transientStatuses, limits, all);
    }

    /** Returns how many octets of a body to read: one more than the limit, which shows that a body is too large. */
    int mostRead() {
        return (limits == null ? ResponseLimits.standard() : limits).maxBodySize() + 1;
    }
}
