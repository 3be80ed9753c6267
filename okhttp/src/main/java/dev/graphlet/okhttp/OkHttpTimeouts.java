package dev.graphlet.okhttp;

import dev.graphlet.runtime.transport.Timeouts;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okio.Timeout;

/**
 * The timeouts for the parts of an exchange; zero means no timeout.
 *
 * @param connect until the connection is established, including TLS
 * @param headers from the end of the request to the start of the response
 * @param read between two reads, or two writes, of a body
 */
record OkHttpTimeouts(Duration connect, Duration headers, Duration read) {
    static final OkHttpTimeouts STANDARD =
            new OkHttpTimeouts(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(60));

    /** Returns the timeouts of {@code client}. OkHttp has a single read timeout, for header section and body. */
    static OkHttpTimeouts of(OkHttpClient client) {
        Duration read = Duration.ofMillis(client.readTimeoutMillis());
        return new OkHttpTimeouts(Duration.ofMillis(client.connectTimeoutMillis()), read, read);
    }

    OkHttpTimeouts withConnect(Duration timeout) {
        return new OkHttpTimeouts(Timeouts.positive(timeout), headers, read);
    }

    OkHttpTimeouts withHeaders(Duration timeout) {
        return new OkHttpTimeouts(connect, Timeouts.positive(timeout), read);
    }

    OkHttpTimeouts withRead(Duration timeout) {
        return new OkHttpTimeouts(connect, headers, Timeouts.positive(timeout));
    }

    static void set(Timeout timeout, Duration duration) {
        timeout.timeout(TimeUnit.NANOSECONDS.convert(duration), TimeUnit.NANOSECONDS);
    }
}
