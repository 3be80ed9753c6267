package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.time.Duration;

/** A request whose attempts and waits took longer, all together, than the request or its client allows. */
public final class DeadlineExceededException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception for the timeout that passed. */
    public DeadlineExceededException(Duration timeout) {
        super("not done within timeout, " + timeout);
    }
}
