package dev.graphlet.okhttp;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okio.Timeout;

/**
 * How long each part of an exchange may take; zero for as long as it likes.
 *
 * @param connect until there is a connection, TLS included
 * @param headers from the end of the request to the beginning of the answer
 * @param read between two reads, or two writes, of a body
 */
record Timeouts(Duration connect, Duration headers, Duration read) {
    static final Timeouts STANDARD =
            new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(60));

    /** OkHttp knows one timeout for reading, whatever is read. */
    static Timeouts of(OkHttpClient client) {
        Duration read = Duration.ofMillis(client.readTimeoutMillis());
        return new Timeouts(Duration.ofMillis(client.connectTimeoutMillis()), read, read);
    }

    Timeouts withConnect(Duration timeout) {
        return new Timeouts(positive(timeout), headers, read);
    }

    Timeouts withHeaders(Duration timeout) {
        return new Timeouts(connect, positive(timeout), read);
    }

    Timeouts withRead(Duration timeout) {
        return new Timeouts(connect, headers, positive(timeout));
    }

    static void set(Timeout timeout, Duration duration) {
        timeout.timeout(TimeUnit.NANOSECONDS.convert(duration), TimeUnit.NANOSECONDS);
    }

    private static Duration positive(Duration timeout) {
        Objects.requireNonNull(timeout, "timeout must not be null");
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout must be positive, but was " + timeout);
        }
        return timeout;
    }
}
