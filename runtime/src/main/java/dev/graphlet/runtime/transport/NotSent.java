package dev.graphlet.runtime.transport;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Tells what a failure is evidence of. For the runtime. */
public final class NotSent {
    private NotSent() {}

    /** Returns whether {@code failure} is evidence that the request did not reach the service. */
    public static boolean is(Throwable failure) {
        return failure instanceof NotSentException
                || failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException
                || failure instanceof SSLHandshakeException
                || failure instanceof SSLPeerUnverifiedException;
    }

    /** Returns whether another attempt would fail in the same way: a certificate, or what a proxy has decided. */
    public static boolean isForGood(Throwable failure) {
        return failure instanceof ProxyRefusedException
                || failure instanceof ClosedException
                || (failure instanceof SSLException && !isLost(failure));
    }

    /** A connection that was lost amid a handshake is an SSLException, too; the JDK's HTTP client gives it no cause. */
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
