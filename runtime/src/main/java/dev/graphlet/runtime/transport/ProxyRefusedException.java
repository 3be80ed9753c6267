package dev.graphlet.runtime.transport;

/** A proxy that refused to connect to the service: nothing reached the service. Such a request is not sent again. */
public final class ProxyRefusedException extends NotSentException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /** Creates the exception for the status with which the proxy answered CONNECT, such as 403. */
    public ProxyRefusedException(int status, Throwable cause) {
        super("the proxy answered CONNECT with " + status, cause);
        this.status = status;
    }

    /** Returns the HTTP status of the proxy's answer. */
    public int status() {
        return status;
    }
}
