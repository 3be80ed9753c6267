package dev.graphlet.runtime.transport;

import dev.graphlet.runtime.InternalApi;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Classifies failures by whether the request reached the service. For the runtime. */
@InternalApi
public final class NotSent {
    private NotSent() {}

    /** Returns whether {@code failure} proves that the request did not reach the service. */
    public static boolean is(Throwable failure) {
        return failure instanceof NotSentException
                || failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException
                || failure instanceof SSLHandshakeException
                || failure instanceof SSLPeerUnverifiedException;
    }

    /**
     * Returns whether a retry would fail the same way: a rejected certificate, a refusing proxy, or a closed client.
     */
    public static boolean isForGood(Throwable failure) {
        return failure instanceof ProxyRefusedException
                || failure instanceof ClosedException
                || (failure instanceof SSLException && !isLost(failure));
    }

    /**
     * Returns whether the connection was lost during a handshake. The JDK's client reports this as an SSLException
     * without a cause.
     */
    private static boolean isLost(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EOFException
                    || cause instanceof SocketException
                    || "Remote host terminated the handshake".equals(cause.getMessage())) {
                return true;
            }
        }
        return false;
    }
}
