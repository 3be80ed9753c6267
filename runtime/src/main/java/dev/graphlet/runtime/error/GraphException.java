package dev.graphlet.runtime.error;

import org.jspecify.annotations.Nullable;

/** The base class of all exceptions that executing a valid request can throw. Never contains a token. */
public abstract class GraphException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception; if {@code cause} is null, {@link #initCause} can still set the caller's stack later. */
    @SuppressWarnings("this-escape") // no subclass overrides initCause of Throwable
    protected GraphException(String message, @Nullable Throwable cause) {
        super(message);
        if (cause != null) {
            initCause(cause);
        }
    }
}
