package dev.graphlet.runtime.transport;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How long the parts of an exchange may take.
 *
 * @param connect until there is a connection
 * @param headers from the last octet that was sent until the headers
 * @param read between two reads of the body
 */
record JdkTimeouts(Duration connect, Duration headers, Duration read) {
    private static final long SELDOM = Duration.ofSeconds(1).toNanos();
    private static final long OFTEN = Duration.ofMillis(5).toNanos();

    /** Returns how often to look whether a timeout has passed, so that none is met much too late. */
    Duration period() {
        long quarter = Math.min(nanos(headers), nanos(read)) / 4;
        return Duration.ofNanos(Math.max(OFTEN, Math.min(SELDOM, quarter)));
    }

    /** Returns so many nanoseconds, or as many as a long has room for. */
    static long nanos(Duration duration) {
        return TimeUnit.NANOSECONDS.convert(duration);
    }
}
