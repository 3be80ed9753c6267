package dev.graphlet.runtime.error;

/** A URL that must not see the access token, so nothing was sent. */
public final class HostNotAllowedException extends GraphException {
    private static final long serialVersionUID = 1L;

    /** With a message that names the host and how to allow it. */
    public HostNotAllowedException(String message) {
        super(message, null);
    }
}
