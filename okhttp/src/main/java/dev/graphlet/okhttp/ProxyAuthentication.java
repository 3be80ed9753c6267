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
 * Answers a proxy that asks for a password before it connects; where there is none, or a wrong one, the exchange ends with
 * the proxy's answer. Thread-safe.
 *
 * @param passwords who has them
 */
record ProxyAuthentication(Authenticator passwords) implements Authenticator {
    /** By RFC 7617, once, and only to who asks for it. */
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

    /** OkHttp asks before the proxy does, too. */
    private static boolean isBeforehand(Response response) {
        return "OkHttp-Preemptive".equals(response.header("Proxy-Authenticate"));
    }
}
