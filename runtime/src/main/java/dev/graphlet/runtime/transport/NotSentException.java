package dev.graphlet.runtime.transport;

import java.io.IOException;

/**
 * A request that surely did not reach the service: no connection was made, or what was made took no octet of it. A
 * transport throws it, or fails with it, on evidence alone; a request that ends so is sent again whatever its method.
 */
public class NotSentException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception with what went wrong, and its cause. */
    public NotSentException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates the exception with what went wrong. */
    public NotSentException(String message) {
        super(message);
    }
}
