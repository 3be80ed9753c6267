package dev.graphlet.runtime.transport;

import java.time.Duration;

/** A connection that took too long to be made, TLS included: nothing was sent. */
public final class ConnectTimeoutException extends NotSentException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception for the timeout that passed. */
    public ConnectTimeoutException(Duration timeout, Throwable cause) {
        super("no connection within connectTimeout, " + timeout, cause);
    }
}
