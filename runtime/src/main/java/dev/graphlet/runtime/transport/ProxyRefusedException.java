package dev.graphlet.runtime.transport;

/**
 * Thrown when a proxy refused to connect to the service. Nothing reached the service, and the request is not retried.
 */
public final class ProxyRefusedException extends NotSentException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /** Creates the exception for the proxy's status in response to CONNECT, such as 403. */
    public ProxyRefusedException(int status, Throwable cause) {
        super("the proxy answered CONNECT with " + status, cause);
        this.status = status;
    }

    /** Returns the HTTP status code of the proxy's response. */
    public int status() {
        return status;
    }
}
