package dev.graphlet.runtime.error;

import org.jspecify.annotations.Nullable;

/** No usable access token, so nothing was sent. */
public final class AccessTokenException extends GraphException {
    private static final long serialVersionUID = 1L;

    /** With a message that names the provider and holds no token. */
    public AccessTokenException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
