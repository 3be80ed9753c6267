package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.time.Duration;

/** A body that paused too long between two reads. */
public final class ReadTimeoutException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception for the timeout that passed. */
    public ReadTimeoutException(Duration timeout) {
        super("nothing more of the body within readTimeout, " + timeout);
    }
}
