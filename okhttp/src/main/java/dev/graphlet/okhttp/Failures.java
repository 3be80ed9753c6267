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

/** Translates exceptions of OkHttp into those of a transport. */
final class Failures {
    private Failures() {}

    /** Returns the exception for a failure before anything of the request was sent. */
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

    /** Returns the exception for a failure between the start of the request and the start of the response. */
    static IOException unanswered(IOException failure, OkHttpTimeouts timeouts) {
        return isRefused(failure)
                ? new NotSentException("the service accepts no more requests on this connection", failure)
                : underWay(failure, timeouts);
    }

    /** Returns the exception for a failure while a body is transferred. */
    static IOException underWay(IOException failure, OkHttpTimeouts timeouts) {
        return failure instanceof SocketTimeoutException ? late(failure, timeouts) : failure;
    }

    private static IOException late(IOException failure, OkHttpTimeouts timeouts) {
        ReadTimeoutException late = new ReadTimeoutException(timeouts.read());
        late.initCause(failure);
        return late;
    }

    /**
     * Returns whether the stream was not processed (RFC 9113, sections 6.8 and 8.7): it was refused, or is above the
     * last one of a GOAWAY, which OkHttp reports alike. OkHttp does not export the exception types.
     */
    private static boolean isRefused(IOException failure) {
        return "stream was reset: REFUSED_STREAM".equals(failure.getMessage())
                || "ConnectionShutdownException".equals(failure.getClass().getSimpleName());
    }
}
