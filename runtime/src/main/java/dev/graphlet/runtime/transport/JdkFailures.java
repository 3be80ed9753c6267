package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Translates failures of the JDK's client: tells whether nothing was sent, or whether the request was sent repeatedly.
 */
final class JdkFailures {
    private static final Pattern TUNNEL = Pattern.compile("Tunnel failed, got: (\\d{3})");
    /**
     * REFUSED_STREAM (RFC 9113, section 8.7), and streams above the last one of a GOAWAY, which JDK 17 reports alike.
     */
    private static final List<String> NOT_PROCESSED =
            List.of("Received RST_STREAM: Stream not processed", "request not processed by peer");

    private final GraphHttpRequest request;
    private final JdkTimeouts timeouts;

    JdkFailures(GraphHttpRequest request, JdkTimeouts timeouts) {
        this.request = request;
        this.timeouts = timeouts;
    }

    /** Returns the exception to fail with; {@code answered} tells whether the header section had been received. */
    Throwable of(Throwable failure, boolean answered) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        IOException known = answered ? null : known(cause);
        return known == null ? cause : known;
    }

    private @Nullable IOException known(Throwable cause) {
        if (cause instanceof HttpConnectTimeoutException) {
            return new ConnectTimeoutException(timeouts.connect(), cause);
        }
        if (causes(cause, UnresolvedAddressException.class)) {
            UnknownHostException unknown =
                    new UnknownHostException(request.uri().getHost());
            unknown.initCause(cause);
            return unknown;
        }
        if (!(cause instanceof IOException failure) || NotSent.is(cause)) {
            return null;
        }
        String message = String.valueOf(cause.getMessage());
        Matcher tunnel = TUNNEL.matcher(message);
        if (tunnel.find()) {
            return new ProxyRefusedException(Integer.parseInt(tunnel.group(1)), cause);
        }
        if (NOT_PROCESSED.stream().anyMatch(message::contains)) {
            return new NotSentException("the service did not process the request: " + message, cause);
        }
        return request.method() == HttpMethod.GET ? repeated(failure) : null;
    }

    /** Returns the exception for a GET, which the JDK's client has sent twice unless a system property prevents it. */
    private static IOException repeated(IOException failure) {
        if (Integer.getInteger("jdk.httpclient.redirects.retrylimit", 2) > 1) {
            return new RepeatedExchangeException(2, failure);
        }
        return failure.getCause() instanceof IOException first ? first : failure;
    }

    private static boolean causes(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
