package dev.graphlet.runtime.monitor;

import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.RetryAfter;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The times of the polls and the timeout of one wait. Not thread-safe; the polls run one after another. */
final class Timetable {
    /** The minimum wait, even if the service sends {@code Retry-After: 0}. */
    static final Duration LEAST_WAIT = Duration.ofMillis(100);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Duration timeout;
    private final @Nullable Duration interval;
    private final long start = System.nanoTime();
    private Duration growing = FIRST_WAIT;
    private Duration planned = Duration.ZERO;

    /** Creates a timetable with {@code interval}; null for an interval that grows. */
    Timetable(Duration timeout, @Nullable Duration interval) {
        this.timeout = timeout;
        this.interval = interval;
    }

    Duration timeout() {
        return timeout;
    }

    /** Returns the wait before the next poll: the one that the service sent, else the interval. */
    Duration next(Headers headers, Clock clock) {
        Duration hint = RetryAfter.of(headers, clock);
        Duration asked = hint != null ? hint : interval != null ? interval : growing;
        Duration wait = asked.compareTo(LEAST_WAIT) < 0 ? LEAST_WAIT : asked;
        Duration longer = growing.plus(growing.dividedBy(2));
        growing = longer.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : longer;
        planned = planned.plus(wait);
        return wait;
    }

    /** Returns whether the timeout has passed, or would pass during the last wait that was returned. */
    boolean isOver() {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        return planned.compareTo(timeout) > 0 || elapsed.compareTo(timeout) > 0;
    }
}
