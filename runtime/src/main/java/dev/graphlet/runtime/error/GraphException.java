package dev.graphlet.runtime.error;

import org.jspecify.annotations.Nullable;

/** The base of all that a request can fail with once it is valid. Never holds a token. */
public abstract class GraphException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message and, if there is one, a cause; without, the caller's stack may become it later. */
    @SuppressWarnings("this-escape") // initCause of Throwable knows no subclass
    protected GraphException(String message, @Nullable Throwable cause) {
        super(message);
        if (cause != null) {
            initCause(cause);
        }
    }
}
