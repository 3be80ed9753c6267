package dev.graphlet.runtime.transport;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When a request is sent again, and how long after. A request that is throttled (429) is always one to send again; one
 * that met a busy service (503, 504, 509) or got no answer only if it is idempotent, or if the caller says that it does
 * no harm; one that surely did not reach the service always, unless a certificate or a proxy refused it. All attempts and waits
 * end with the timeout of the request. Immutable and thread-safe.
 *
 * @param maxRetries how often it is sent again at most; 0 for never
 * @param firstWait how long before the first retry if the service does not say; doubled for each one after it, with jitter
 * @param maxWait how long one wait may be; a service that asks for more gets no retry, and the caller the answer at once
 * @param retryNonIdempotent whether POST and PATCH are sent again too when the service may have acted on them
 */
public record RetryPolicy(int maxRetries, Duration firstWait, Duration maxWait, boolean retryNonIdempotent) {
    private static final int HIGHEST_DOUBLING = 30;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Set<Integer> BUSY = Set.of(503, 504, 509);

    /** Checks that nothing is negative and no wait null. */
    public RetryPolicy {
        Objects.requireNonNull(firstWait, "firstWait must not be null");
        Objects.requireNonNull(maxWait, "maxWait must not be null");
        if (maxRetries < 0) {
            throw new IllegalArgumentException("maxRetries must not be negative, but was " + maxRetries);
        }
    }

    /**
     * Returns whether an answer of {@code status} is a reason to send a request of {@code method} again: it was throttled, or
     * the service was busy and another attempt does no harm.
     */
    public boolean isRetried(HttpMethod method, int status) {
        return status == TOO_MANY_REQUESTS || (BUSY.contains(status) && isHarmless(method));
    }

    /** Returns whether a request of {@code method} may be sent again although the service may have acted on it. */
    public boolean isHarmless(HttpMethod method) {
        return method.isIdempotent() || retryNonIdempotent;
    }

    /**
     * Returns how long to wait before another attempt when the service does not say: {@link #firstWait()}, doubled for each
     * of the {@code retries} so far up to {@link #maxWait()}, and by chance up to half less, so that callers who failed
     * together do not come back together.
     */
    public Duration backoff(int retries) {
        double doubled = millis(firstWait) * Math.pow(2, Math.min(retries, HIGHEST_DOUBLING));
        double chance = 1 - ThreadLocalRandom.current().nextDouble() / 2;
        return Duration.ofMillis((long) (Math.min(doubled, millis(maxWait)) * chance));
    }

    private static double millis(Duration duration) {
        return duration.getSeconds() * 1000.0 + duration.getNano() / 1_000_000.0;
    }

    /** Up to 3 retries, the first after a second, no wait above 60 seconds. */
    public static RetryPolicy standard() {
        return new RetryPolicy(3, Duration.ofSeconds(1), Duration.ofSeconds(60), false);
    }

    /** Sends everything once. */
    public static RetryPolicy never() {
        return new RetryPolicy(0, Duration.ZERO, Duration.ZERO, false);
    }
}
