package dev.graphlet.runtime.error;

/** Thrown for a URL that must not receive the access token. The request was not sent. */
public final class HostNotAllowedException extends GraphException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that names the host and how to allow it. */
    public HostNotAllowedException(String message) {
        super(message, null);
    }
}
