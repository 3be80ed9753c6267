package dev.graphlet.tool.cache;

import dev.graphlet.tool.failure.DataException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;

/** Says why there was no download, and what to do. */
final class DownloadFailures {
    private static final String NETWORK = " Check the network and HTTPS_PROXY, or give a file with --from FILE.";

    private DownloadFailures() {}

    static DataException of(String name, Throwable cause, int limit, Duration timeout) {
        if (cause instanceof LimitedBody.TooManyOctets) {
            return Octets.tooMany(name, limit);
        }
        if (has(cause, UnknownHostException.class) || has(cause, UnresolvedAddressException.class)) {
            return failure(name, "the name of the host is unknown." + NETWORK, cause);
        }
        if (cause instanceof TimeoutException || cause instanceof HttpTimeoutException) {
            return failure(name, "no answer within " + timeout.toSeconds() + " s." + NETWORK, cause);
        }
        if (has(cause, ConnectException.class)) {
            return failure(name, "no connection." + NETWORK, cause);
        }
        if (has(cause, SSLHandshakeException.class)) {
            return failure(
                    name,
                    "its certificate is not trusted. If a proxy of your company reads TLS, name a trust store with its"
                            + " certificate by -Djavax.net.ssl.trustStore=FILE.",
                    cause);
        }
        if (String.valueOf(cause.getMessage()).contains("authentication attempts")) {
            return ofStatus(name, 407);
        }
        return brokenOff(name, cause);
    }

    static DataException brokenOff(String name, Throwable cause) {
        return failure(name, "the answer broke off. Run it again; what was there before is kept.", cause);
    }

    static DataException ofStatus(String name, int status) {
        String advice = switch (status) {
            case 401, 403 -> "It asks for a sign-in: get it in another way and give it with --from FILE.";
            case 404, 410 -> "Check the URL.";
            case 407 -> "The proxy asks for a password: HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT.";
            default -> "Run it again later, or give a file with --from FILE.";
        };
        return new DataException("Cannot download " + name + ": the answer is " + status + ". " + advice);
    }

    private static DataException failure(String name, String what, Throwable cause) {
        return new DataException("Cannot download " + name + ": " + what, cause);
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return true;
            }
        }
        return false;
    }
}
