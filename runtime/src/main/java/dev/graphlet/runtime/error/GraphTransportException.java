package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.ClosedException;
import dev.graphlet.runtime.transport.DeadlineExceededException;
import dev.graphlet.runtime.transport.HeadersTimeoutException;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.NotSent;
import dev.graphlet.runtime.transport.ProxyRefusedException;
import dev.graphlet.runtime.transport.ReadTimeoutException;
import dev.graphlet.runtime.transport.RequestLine;
import java.net.URI;
import java.util.Locale;
import javax.net.ssl.SSLException;

/**
 * Thrown when no response was received: no connection, a lost connection, a timeout, an interrupted wait, or a client
 * that was closed. The cause tells which.
 */
public final class GraphTransportException extends GraphException {
    private static final long serialVersionUID = 1L;

    private final transient RequestLine line;
    private final boolean mayHaveReachedService;

    /** Creates the exception for a request without a response; {@code cause} also determines whether it was sent. */
    public GraphTransportException(RequestLine line, Throwable cause) {
        this(line, cause, !NotSent.is(cause));
    }

    /**
     * Creates the exception for a request whose last attempt failed with {@code cause}.
     *
     * @param mayHaveReachedService whether the service may have processed the request in any of its attempts
     */
    public GraphTransportException(RequestLine line, Throwable cause, boolean mayHaveReachedService) {
        super(message(line, cause, mayHaveReachedService), line.sensitive().mask(cause));
        this.line = line;
        this.mayHaveReachedService = mayHaveReachedService;
    }

    /** Returns the method of the request. */
    public HttpMethod method() {
        return line.method();
    }

    /** Returns the URL of the request. */
    public URI uri() {
        return line.uri();
    }

    /**
     * Returns whether the service may have processed the request; false only if the request certainly did not reach it.
     */
    public boolean mayHaveReachedService() {
        return mayHaveReachedService;
    }

    private static String message(RequestLine line, Throwable cause, boolean mayHaveReached) {
        String text = line + " got no response: " + line.sensitive().mask(reason(cause)) + ". "
                + advice(cause, mayHaveReached);
        return mayHaveReached && !line.method().isIdempotent()
                ? text + " The request may have reached the service: check what the service did before you send the"
                        + " request again."
                : text;
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        String type = cause.getClass().getSimpleName();
        return message == null || message.isBlank() ? type : type + ", " + message;
    }

    private static String advice(Throwable cause, boolean mayHaveReached) {
        String advice = advice(cause);
        return mayHaveReached
                ? advice
                : "Nothing was sent: " + advice.substring(0, 1).toLowerCase(Locale.ROOT) + advice.substring(1);
    }

    private static String advice(Throwable cause) {
        if (cause instanceof ProxyRefusedException) {
            return "Ask the operator of the proxy for access to the service, or set another proxy on the"
                    + " transport's builder.";
        }
        if (cause instanceof SSLException && NotSent.isForGood(cause)) {
            return "Check that the JVM trusts the certificate, of the service or of a proxy that inspects TLS, or set the TLS"
                    + " context on the transport's builder.";
        }
        if (cause instanceof HeadersTimeoutException || cause instanceof ReadTimeoutException) {
            return "Send the request again, or raise that timeout on the transport's builder.";
        }
        if (cause instanceof DeadlineExceededException) {
            return "Send the request again, or raise timeout(…) of the request or of the client's builder.";
        }
        if (cause instanceof ClosedException) {
            return "Close the client only after its last request has ended.";
        }
        if (cause instanceof InterruptedException) {
            return "The thread was interrupted, and the request was cancelled.";
        }
        return NotSent.is(cause)
                ? "Check the endpoint, the network and the proxy."
                : "Check the network, and send the request again.";
    }
}
