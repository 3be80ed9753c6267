package dev.graphlet.runtime.monitor;

import dev.graphlet.runtime.error.GraphException;
import java.time.Duration;

/** Thrown when a long-running operation has not ended in time. The operation continues, and can be awaited again. */
public final class OperationTimeoutException extends GraphException {
    private static final long serialVersionUID = 1L;

    private final String monitor;

    OperationTimeoutException(String monitor, Duration timeout) {
        super(
                "The operation has not ended within " + timeout.toSeconds()
                        + " s and continues on the service: wait longer, or resume it later with the URL of its"
                        + " monitor.",
                null);
        this.monitor = monitor;
    }

    /** Returns the absolute URL of the monitor, which may grant access by itself, so no message shows the URL. */
    public String monitor() {
        return monitor;
    }
}
