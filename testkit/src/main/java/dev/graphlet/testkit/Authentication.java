package dev.graphlet.testkit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the bearer token: any token, or only the accepted one. */
final class Authentication {
    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +(\\S+)");

    private volatile @Nullable String accepted;

    void acceptOnly(String token) {
        if (token.isBlank()) {
            throw new IllegalArgumentException("token must not be blank.");
        }
        accepted = token;
    }

    /** Returns a handler of the requests that {@code handler} handles, with an accepted token only. */
    RequestHandler before(RequestHandler handler) {
        return request -> {
            check(request);
            return handler.respond(request);
        };
    }

    private void check(FakeRequest request) {
        String header = request.header("Authorization");
        if (header == null) {
            throw unauthorized("Access token is empty. Send 'Authorization: Bearer {token}'.");
        }
        Matcher bearer = BEARER.matcher(header);
        if (!bearer.matches()) {
            throw unauthorized("The Authorization header must be 'Bearer {token}'.");
        }
        String only = accepted;
        if (only != null && !only.equals(bearer.group(1))) {
            throw unauthorized("Access token validation failure. Only the token given to acceptOnly is accepted.");
        }
    }

    private static GraphProblem unauthorized(String message) {
        return new GraphProblem(401, "InvalidAuthenticationToken", message)
                .with("WWW-Authenticate", "Bearer realm=\"\", error=\"invalid_token\"");
    }
}
