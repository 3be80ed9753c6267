package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.util.Objects;

/**
 * Thrown when an exchange had no response and its HTTP client may have sent the request more than once. The JDK's
 * client repeats a GET when the connection is closed before the response, unless the system property
 * {@code jdk.httpclient.redirects.retrylimit} prevents it.
 */
public final class RepeatedExchangeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int attempts;

    /** Creates the exception for {@code attempts}, the last of which failed with {@code cause}. */
    public RepeatedExchangeException(int attempts, IOException cause) {
        super(Objects.requireNonNull(cause, "cause must not be null").getMessage(), cause);
        this.attempts = attempts;
    }

    /** Returns how often the request may have been sent. */
    public int attempts() {
        return attempts;
    }
}
