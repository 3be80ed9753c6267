package dev.graphlet.runtime.client;

import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.error.GraphTransportException;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.NotSent;
import dev.graphlet.runtime.transport.RepeatedExchangeException;
import dev.graphlet.runtime.transport.RetryAfter;
import dev.graphlet.runtime.transport.RetryPolicy;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The attempts to send one request. Decides whether another attempt follows, and after which wait. The attempts run one
 * after the other, possibly on different threads.
 */
final class Attempts {
    private final GraphHttpRequest request;
    private final RetryPolicy policy;
    private final Clock clock;
    private int begun;
    private int spent;
    private int waits;
    private volatile boolean mayHaveReached;
    private volatile boolean underWay;

    Attempts(GraphHttpRequest request, Clock clock) {
        RetryPolicy given = request.options().retry();
        this.request = request;
        this.policy = given == null ? RetryPolicy.standard() : given;
        this.clock = clock;
    }

    GraphHttpRequest request() {
        return request;
    }

    /** Begins an attempt and returns its number. */
    int begin() {
        underWay = true;
        return ++begun;
    }

    /** Returns the exception for {@code failure} of an attempt, or of the call during one; throws an {@link Error}. */
    GraphException exception(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof GraphException known
                ? known
                : new GraphTransportException(request.line(), failure, underWay || mayHaveReached);
    }

    /**
     * Returns the wait before the next attempt; null if {@code outcome} is final because it does not justify a retry,
     * the retries are used up, or the wait would be too long.
     *
     * @param timeLeft the time until the deadline of the call
     */
    @Nullable
    Duration again(Outcome outcome, Duration timeLeft) {
        GraphResponse response = outcome.response();
        Throwable failure = outcome.failure();
        underWay = false;
        mayHaveReached |= failure != null && !NotSent.is(failure);
        spent += failure instanceof RepeatedExchangeException repeated ? repeated.attempts() : 1;
        if (spent > policy.maxRetries() || !request.isRepeatable() || !isWorthIt(response, failure)) {
            return null;
        }
        Duration hint = response == null ? null : RetryAfter.of(response.headers(), clock);
        Duration wait = hint == null ? policy.backoff(waits) : hint;
        waits++;
        return wait.compareTo(policy.maxWait()) <= 0 && wait.compareTo(timeLeft) < 0 ? wait : null;
    }

    private boolean isWorthIt(@Nullable GraphResponse response, @Nullable Throwable failure) {
        boolean harmless = policy.isHarmless(request.method());
        if (response == null) {
            return failure instanceof IOException && !NotSent.isForGood(failure) && (harmless || NotSent.is(failure));
        }
        int status = response.status();
        return policy.isRetried(request.method(), status)
                || (harmless && request.options().transientStatuses().contains(status));
    }
}
