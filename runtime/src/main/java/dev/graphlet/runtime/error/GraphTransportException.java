package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.RequestLine;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;

/** No answer: no connection, a timeout, a connection lost, or an interrupted wait. The cause tells which. */
public final class GraphTransportException extends GraphException {
    private static final long serialVersionUID = 1L;

    private final transient RequestLine line;
    private final boolean mayHaveReachedService;

    /** For a request that got no answer because of {@code cause}. */
    public GraphTransportException(RequestLine line, Throwable cause) {
        super(message(line, cause), line.sensitive().mask(cause));
        this.line = line;
        this.mayHaveReachedService = mayHaveReachedService(cause);
    }

    /** The method of the request. */
    public HttpMethod method() {
        return line.method();
    }

    /** The URL of the request. */
    public URI uri() {
        return line.uri();
    }

    /** Whether the service may have acted on the request; false only if no connection was made. */
    public boolean mayHaveReachedService() {
        return mayHaveReachedService;
    }

    private static boolean mayHaveReachedService(Throwable cause) {
        return !(cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException);
    }

    private static String message(RequestLine line, Throwable cause) {
        String text = line + " got no answer: " + line.sensitive().mask(reason(cause)) + ". " + advice(cause);
        return mayHaveReachedService(cause) && !line.method().isIdempotent()
                ? text + " The request may have reached the service: look before you send it again."
                : text;
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        String type = cause.getClass().getSimpleName();
        return message == null || message.isBlank() ? type : type + ", " + message;
    }

    private static String advice(Throwable cause) {
        if (!mayHaveReachedService(cause)) {
            return "Nothing was sent: check the endpoint, the network and the proxy.";
        }
        if (cause instanceof HttpTimeoutException) {
            return "Send it again, or raise the timeout with MethanolTransport.builder().";
        }
        if (cause instanceof InterruptedException) {
            return "The thread was interrupted, and the request was cancelled.";
        }
        return "Check the network, and send it again.";
    }
}
