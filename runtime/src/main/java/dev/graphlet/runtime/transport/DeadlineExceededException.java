package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.time.Duration;

/** Thrown when all attempts and waits together took longer than the request or its client allows. */
public final class DeadlineExceededException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception for the {@code timeout} that expired. */
    public DeadlineExceededException(Duration timeout) {
        super("not complete within timeout, " + timeout);
    }
}
