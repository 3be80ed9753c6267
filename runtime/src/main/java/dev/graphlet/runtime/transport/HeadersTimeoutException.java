package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.time.Duration;

/** Thrown when a request was sent, but the header section of its response took too long. */
public final class HeadersTimeoutException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception for the {@code timeout} that expired. */
    public HeadersTimeoutException(Duration timeout) {
        super("no response headers within headersTimeout, " + timeout);
    }
}
