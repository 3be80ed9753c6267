package dev.graphlet.runtime.monitor;

import dev.graphlet.runtime.error.GraphException;
import java.time.Duration;

/** A long-running operation has not ended in time; it goes on, and can be waited for again. */
public final class OperationTimeoutException extends GraphException {
    private static final long serialVersionUID = 1L;

    private final String monitor;

    OperationTimeoutException(String monitor, Duration timeout) {
        super(
                "The operation has not ended within " + timeout.toSeconds()
                        + " s. It goes on: wait longer, or resume it" + " later with the URL of its monitor.",
                null);
        this.monitor = monitor;
    }

    /** The URL of the monitor, absolute; it may be a permission by itself, so that it is in no message. */
    public String monitor() {
        return monitor;
    }
}
