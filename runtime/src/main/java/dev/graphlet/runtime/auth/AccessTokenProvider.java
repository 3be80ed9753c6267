package dev.graphlet.runtime.auth;

import java.time.Clock;
import java.util.Objects;

/**
 * Gives the access token for a request. It is asked before each request, from any thread, so it is thread-safe and returns
 * the same token while that is good. {@link #caching} makes one of what only fetches tokens, such as a credential of
 * azure-identity:
 *
 * <pre>{@code
 * AccessTokenProvider tokens = AccessTokenProvider.caching(request -> {
 *     var token = credential.getTokenSync(new TokenRequestContext()
 *             .addScopes(request.scope())
 *             .setClaims(request.claims())
 *             .setCaeEnabled(true));
 *     return new AccessToken(token.getToken(), token.getExpiresAt().toInstant());
 * });
 * }</pre>
 */
@FunctionalInterface
public interface AccessTokenProvider {
    /** The bare token, without {@code Bearer}: visible ASCII characters only, never null or blank. May block. */
    String accessToken(TokenRequest request);

    /**
     * Hears that the service refused a token (HTTP 401), which must not be given again. The same request for a token may
     * follow.
     *
     * @param request what the token is asked for next: with the claims that the service challenged for, if it did
     * @param token the refused one
     * @return whether another token may be given from now on, so that sending again is worth it even if there was no
     *     challenge; false unless overridden
     */
    default boolean invalidate(TokenRequest request, String token) {
        return false;
    }

    /**
     * Returns a provider that keeps the token of each scope until five minutes before it expires, or until half of its time
     * has passed if that is later. Requests that need a token meanwhile wait for one fetch, which goes on when one of them is
     * cancelled or interrupted. A failed fetch is not kept. The claims of a challenge are kept, and go along with each further
     * fetch. A token that the service refuses is dropped, and the request sent once more if its body can be.
     *
     * @param source fetches a token; it is called by a thread of its own
     */
    static AccessTokenProvider caching(TokenSource source) {
        return caching(source, Clock.systemUTC());
    }

    /** Returns a provider as {@link #caching(TokenSource)} does, which takes the time from {@code clock}. */
    static AccessTokenProvider caching(TokenSource source, Clock clock) {
        return new CachingProvider(source, clock);
    }

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
