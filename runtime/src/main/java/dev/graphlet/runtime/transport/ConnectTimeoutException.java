package dev.graphlet.runtime.transport;

import java.time.Duration;

/** Thrown when connecting, including TLS, took too long. The request was not sent. */
public final class ConnectTimeoutException extends NotSentException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception for the {@code timeout} that expired. */
    public ConnectTimeoutException(Duration timeout, Throwable cause) {
        super("no connection within connectTimeout, " + timeout, cause);
    }
}
