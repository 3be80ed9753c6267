package dev.graphlet.runtime.transport;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Decides when a request is retried, and how long to wait before. A throttled request (429) is always retried. A
 * request to a busy service (503, 504, 509), or one without a response, is retried only if it is idempotent, or if the
 * caller permits it. A request that certainly did not reach the service is always retried, unless a certificate or a
 * proxy caused the failure. The timeout of the request limits all attempts and waits together. Immutable and
 * thread-safe.
 *
 * @param maxRetries the maximum number of retries; 0 for none
 * @param firstWait the wait before the first retry if the service does not specify one; doubled for each further retry,
 *     with jitter
 * @param maxWait the maximum length of a single wait; if a service asks for more, the caller gets the response at once,
 *     without a retry
 * @param retryNonIdempotent whether POST and PATCH are also retried when the service may have processed the request
 */
public record RetryPolicy(int maxRetries, Duration firstWait, Duration maxWait, boolean retryNonIdempotent) {
    private static final int HIGHEST_DOUBLING = 30;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Set<Integer> BUSY = Set.of(503, 504, 509);

    /** Checks that no wait is null and that {@code maxRetries} is not negative. */
    public RetryPolicy {
        Objects.requireNonNull(firstWait, "firstWait must not be null");
        Objects.requireNonNull(maxWait, "maxWait must not be null");
        if (maxRetries < 0) {
            throw new IllegalArgumentException("maxRetries must not be negative, but was " + maxRetries);
        }
    }

    /**
     * Returns whether a response with {@code status} causes a retry of a request with {@code method}: the request was
     * throttled, or the service was busy and a retry is harmless.
     */
    public boolean isRetried(HttpMethod method, int status) {
        return status == TOO_MANY_REQUESTS || (BUSY.contains(status) && isHarmless(method));
    }

    /** Returns whether a request with {@code method} may be retried although the service may have processed it. */
    public boolean isHarmless(HttpMethod method) {
        return method.isIdempotent() || retryNonIdempotent;
    }

    /**
     * Returns the wait before the next attempt if the service does not specify one: {@link #firstWait()}, doubled for
     * each of the {@code retries} so far up to {@link #maxWait()}, and randomly reduced by up to half, which spreads
     * the retries of callers that failed at the same time.
     */
    public Duration backoff(int retries) {
        double doubled = millis(firstWait) * Math.pow(2, Math.min(retries, HIGHEST_DOUBLING));
        double chance = 1 - ThreadLocalRandom.current().nextDouble() / 2;
        return Duration.ofMillis((long) (Math.min(doubled, millis(maxWait)) * chance));
    }

    private static double millis(Duration duration) {
        return duration.getSeconds() * 1000.0 + duration.getNano() / 1_000_000.0;
    }

    /** Returns the default policy: up to 3 retries, the first after a second, no wait above 60 seconds. */
    public static RetryPolicy standard() {
        return new RetryPolicy(3, Duration.ofSeconds(1), Duration.ofSeconds(60), false);
    }

    /** Returns a policy without retries. */
    public static RetryPolicy never() {
        return new RetryPolicy(0, Duration.ZERO, Duration.ZERO, false);
    }
}
