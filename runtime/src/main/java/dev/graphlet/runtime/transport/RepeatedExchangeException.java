package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.util.Objects;

/**
 * An exchange without an answer whose request the HTTP client below may have sent more than once: the JDK's repeats a GET
 * by itself when the connection is closed before the answer, which only the system property
 * {@code jdk.httpclient.redirects.retrylimit} keeps it from.
 */
public final class RepeatedExchangeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int attempts;

    /** Creates the exception for so many attempts, the last of which failed with {@code cause}. */
    public RepeatedExchangeException(int attempts, IOException cause) {
        super(Objects.requireNonNull(cause, "cause must not be null").getMessage(), cause);
        this.attempts = attempts;
    }

    /** Returns how often the request may have been sent. */
    public int attempts() {
        return attempts;
    }
}
