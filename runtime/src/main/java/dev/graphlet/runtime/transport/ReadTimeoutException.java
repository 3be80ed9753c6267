package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.time.Duration;

/** Thrown when a body paused too long between two reads. */
public final class ReadTimeoutException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception for the {@code timeout} that expired. */
    public ReadTimeoutException(Duration timeout) {
        super("no more octets of the body within readTimeout, " + timeout);
    }
}
