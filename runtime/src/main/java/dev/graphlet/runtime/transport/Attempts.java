package dev.graphlet.runtime.transport;

import com.github.mizosoft.methanol.RetryInterceptor.Context;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The attempts to send one request: whether there is to be another, and how long after. What Methanol's interceptor asks
 * of it comes one after the other, if from several threads.
 */
final class Attempts {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Set<Integer> BUSY = Set.of(503, 504, 509);
    private static final int HIGHEST_DOUBLING = 30;

    private final GraphHttpRequest request;
    private final RetryPolicy policy;
    private final Clock clock;
    private final Instant start;
    private final AtomicInteger begun = new AtomicInteger();
    private volatile boolean cancelled;
    private volatile boolean mayHaveReached;
    private volatile Duration wait = Duration.ZERO;

    Attempts(GraphHttpRequest request, Clock clock) {
        RetryPolicy given = request.options().retry();
        this.request = request;
        this.policy = given == null ? RetryPolicy.standard() : given;
        this.clock = clock;
        this.start = clock.instant();
    }

    GraphHttpRequest request() {
        return request;
    }

    /** The number of the attempt that begins now. */
    int begin() {
        return begun.incrementAndGet();
    }

    void cancel() {
        cancelled = true;
    }

    /** How long to wait before the next attempt, as {@link #again} found. */
    Duration wait(Context<?> unused) {
        return wait;
    }

    /** Whether to send it again. */
    boolean again(Context<?> last) {
        Throwable failure = last.exception().map(Attempts::cause).orElse(null);
        mayHaveReached |= failure != null && !isBeforeSending(failure);
        if (cancelled
                || !request.isRepeatable()
                || last.retryCount() >= policy.maxRetries()
                || !isWorthIt(last, failure)) {
            return false;
        }
        Duration hint = last.response().map(this::hint).orElse(null);
        wait = hint == null ? backoff(last.retryCount()) : hint;
        Duration elapsed = Duration.between(start, clock.instant());
        return wait.compareTo(policy.maxWait()) <= 0 && elapsed.plus(wait).compareTo(policy.timeout()) <= 0;
    }

    private boolean isWorthIt(Context<?> last, @Nullable Throwable failure) {
        boolean harmless = request.method().isIdempotent() || policy.retryNonIdempotent();
        if (failure != null) {
            return failure instanceof IOException && (harmless || isBeforeSending(failure));
        }
        int status = last.response().map(HttpResponse::statusCode).orElse(0);
        boolean busy =
                BUSY.contains(status) || request.options().transientStatuses().contains(status);
        return status == TOO_MANY_REQUESTS || (busy && harmless);
    }

    private @Nullable Duration hint(HttpResponse<?> response) {
        return RetryAfter.of(Headers.copyOf(response.headers().map()), clock);
    }

    /** Doubled each time, and by chance up to half less, so that callers who failed together don't come back together. */
    private Duration backoff(int retries) {
        double doubled = seconds(policy.firstWait()) * Math.pow(2, Math.min(retries, HIGHEST_DOUBLING));
        double seconds = Math.min(doubled, seconds(policy.maxWait()))
                * (1 - ThreadLocalRandom.current().nextDouble() / 2);
        return Duration.ofMillis((long) (seconds * 1000));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /** The failure as it is to be reported: an earlier attempt may have done what the last one could not begin. */
    Throwable reported(Throwable failure) {
        Throwable cause = cause(failure);
        return mayHaveReached && isBeforeSending(cause)
                ? new IOException("the last attempt failed to connect, after one that got no answer", cause)
                : cause;
    }

    private static boolean isBeforeSending(Throwable failure) {
        return failure instanceof ConnectException || failure instanceof HttpConnectTimeoutException;
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
