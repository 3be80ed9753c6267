package dev.graphlet.runtime.transport;

import java.io.IOException;

/**
 * Thrown when a request certainly did not reach the service: no connection was established, or the connection accepted
 * none of its octets. A transport uses this exception only with proof, since such a request is sent again whatever its
 * method.
 */
public class NotSentException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception with a message and a cause. */
    public NotSentException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates the exception with a message. */
    public NotSentException(String message) {
        super(message);
    }
}
