package dev.graphlet.runtime.transport;

import java.io.IOException;

/** Thrown when the client or its transport was closed while a request was in flight. */
public final class ClosedException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception; {@code message} names what was closed: {@code the transport was closed}. */
    public ClosedException(String message) {
        super(message);
    }
}
