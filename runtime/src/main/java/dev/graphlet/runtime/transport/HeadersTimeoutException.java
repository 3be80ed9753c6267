package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.time.Duration;

/** A request that was sent, and whose answer took too long to begin. */
public final class HeadersTimeoutException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception for the timeout that passed. */
    public HeadersTimeoutException(Duration timeout) {
        super("no headers of an answer within headersTimeout, " + timeout);
    }
}
