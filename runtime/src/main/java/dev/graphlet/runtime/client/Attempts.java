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
 * The attempts to send one request: whether there is to be another, and how long after. One attempt follows the other, if on
 * several threads.
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

    /** Returns the number of the attempt that begins now. */
    int begin() {
        underWay = true;
        return ++begun;
    }

    /** Returns what to throw for what ended the last attempt, or the call amid one; an error of the JVM is thrown as it is. */
    GraphException exception(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof GraphException known
                ? known
                : new GraphTransportException(request.line(), failure, underWay || mayHaveReached);
    }

    /**
     * Returns how long to wait before the next attempt; null if what came is the end, since that is no reason to send it again,
     * or too much was tried, or the wait would last too long.
     *
     * @param timeLeft until the deadline of the call
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
