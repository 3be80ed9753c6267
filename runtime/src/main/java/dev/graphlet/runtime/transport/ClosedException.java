package dev.graphlet.runtime.transport;

import java.io.IOException;

/** A request that was in flight when its client, or the transport below, was closed. */
public final class ClosedException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception with what was closed: {@code the transport was closed}. */
    public ClosedException(String message) {
        super(message);
    }
}
