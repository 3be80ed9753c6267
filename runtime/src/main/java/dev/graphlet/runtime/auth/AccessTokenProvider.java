package dev.graphlet.runtime.auth;

import java.util.Objects;

/**
 * Gives the access token for a request. It is asked before each request, from any thread, so it caches and is
 * thread-safe, as the credentials of azure-identity are:
 *
 * <pre>{@code
 * AccessTokenProvider tokens = request -> credential
 *         .getTokenSync(new TokenRequestContext().addScopes(request.scope()).setClaims(request.claims()))
 *         .getToken();
 * }</pre>
 */
@FunctionalInterface
public interface AccessTokenProvider {
    /** The bare token, without {@code Bearer}: visible ASCII characters only, never null or blank. May block. */
    String accessToken(TokenRequest request);

    /**
     * Always the same token, for tests and short programs.
     *
     * @throws NullPointerException if the token is null
     * @throws IllegalArgumentException if the token is blank or holds anything but visible ASCII characters
     */
    static AccessTokenProvider of(String token) {
        Objects.requireNonNull(token, "token must not be null");
        BearerToken.problem(token).ifPresent(problem -> {
            throw new IllegalArgumentException("token " + problem);
        });
        return new FixedToken(token);
    }
}
