package dev.graphlet.runtime.transport;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The timeouts for the parts of an exchange.
 *
 * @param connect until the connection is established
 * @param headers from the last octet sent until the header section of the response
 * @param read between two reads of the body
 */
record JdkTimeouts(Duration connect, Duration headers, Duration read) {
    private static final long SELDOM = Duration.ofSeconds(1).toNanos();
    private static final long OFTEN = Duration.ofMillis(5).toNanos();

    /** Returns the period for checking timeouts, short enough to detect none of them much too late. */
    Duration period() {
        long quarter = Math.min(nanos(headers), nanos(read)) / 4;
        return Duration.ofNanos(Math.max(OFTEN, Math.min(SELDOM, quarter)));
    }

    /** Returns {@code duration} in nanoseconds, limited to the range of long. */
    static long nanos(Duration duration) {
        return TimeUnit.NANOSECONDS.convert(duration);
    }
}
