package dev.graphlet.okhttp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * Authenticates to a proxy that requires a password to connect. Without a password, or with a wrong one, the exchange
 * ends with the proxy's response. Thread-safe.
 *
 * @param passwords the authenticator that has the passwords
 */
record ProxyAuthentication(Authenticator passwords) implements Authenticator {
    /**
     * Returns an authenticator for Basic authentication (RFC 7617), which responds once, and only to a Basic challenge.
     */
    static Authenticator basic(String user, String password) {
        String credentials = Credentials.basic(user, password, StandardCharsets.UTF_8);
        return (route, response) -> {
            Request refused = response.request();
            boolean asked =
                    response.challenges().stream().anyMatch(challenge -> "Basic".equalsIgnoreCase(challenge.scheme()));
            return asked && refused.header("Proxy-Authorization") == null
                    ? refused.newBuilder()
                            .header("Proxy-Authorization", credentials)
                            .build()
                    : null;
        };
    }

    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response response) throws IOException {
        Request next = passwords.authenticate(route, response);
        if (next == null && !isBeforehand(response)) {
            throw new ProxyChallenge(response.headers());
        }
        return next;
    }

    /** Returns whether OkHttp asks preemptively, before the proxy does. */
    private static boolean isBeforehand(Response response) {
        return "OkHttp-Preemptive".equals(response.header("Proxy-Authenticate"));
    }
}
