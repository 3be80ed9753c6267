package dev.graphlet.runtime.error;

import org.jspecify.annotations.Nullable;

/** Thrown when there is no usable access token. The request was not sent. */
public final class AccessTokenException extends GraphException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that names the provider and contains no token. */
    public AccessTokenException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
