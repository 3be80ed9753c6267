package dev.graphlet.okhttp;

import dev.graphlet.runtime.transport.ConnectTimeoutException;
import dev.graphlet.runtime.transport.NotSentException;
import dev.graphlet.runtime.transport.ReadTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/** What OkHttp throws, as a transport says it. */
final class Failures {
    private Failures() {}

    /** A failure before anything of the request was sent. */
    static IOException beforehand(IOException failure, OkHttpTimeouts timeouts) {
        if (failure instanceof ConnectException
                || failure instanceof UnknownHostException
                || failure instanceof SSLHandshakeException) {
            return failure;
        }
        if (failure instanceof SSLException) {
            SSLHandshakeException handshake = new SSLHandshakeException(failure.getMessage());
            handshake.initCause(failure);
            return handshake;
        }
        return failure instanceof SocketTimeoutException
                ? new ConnectTimeoutException(timeouts.connect(), failure)
                : new NotSentException("no connection: " + failure.getMessage(), failure);
    }

    /** A failure after the request was begun, and before an answer was. */
    static IOException unanswered(IOException failure, OkHttpTimeouts timeouts) {
        return isRefused(failure)
                ? new NotSentException("the service took no more requests on this connection", failure)
                : underWay(failure, timeouts);
    }

    /** A failure of a body. */
    static IOException underWay(IOException failure, OkHttpTimeouts timeouts) {
        return failure instanceof SocketTimeoutException ? late(failure, timeouts) : failure;
    }

    private static IOException late(IOException failure, OkHttpTimeouts timeouts) {
        ReadTimeoutException late = new ReadTimeoutException(timeouts.read());
        late.initCause(failure);
        return late;
    }

    /**
     * RFC 9113, sections 6.8 and 8.7: a stream that is reset so, or that is above the last one of a GOAWAY, of which OkHttp
     * says the same, was not processed. Its own types are not exported.
     */
    private static boolean isRefused(IOException failure) {
        return "stream was reset: REFUSED_STREAM".equals(failure.getMessage())
                || "ConnectionShutdownException".equals(failure.getClass().getSimpleName());
    }
}
