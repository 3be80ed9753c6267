package dev.graphlet.runtime.auth;

import java.time.Clock;
import java.util.Objects;

/**
 * Provides the access token for a request. Graphlet calls a provider before each request, from any thread. A provider
 * must be thread-safe, and should return the same token while it is valid. {@link #caching} adapts a source that only
 * fetches tokens, such as a credential of azure-identity:
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
    /** Returns the bare token, without {@code Bearer}: visible ASCII only, never null or blank. May block. */
    String accessToken(TokenRequest request);

    /**
     * Notifies this provider that the service rejected {@code token} (HTTP 401), so the provider must not return
     * {@code token} again. A call of {@link #accessToken} with an equal request may follow.
     *
     * @param request the next request for a token, with the claims of the service's challenge, if there was one
     * @param token the rejected token
     * @return whether this provider may now return another token, so that a retry makes sense even without a challenge;
     *     false unless overridden
     */
    default boolean invalidate(TokenRequest request, String token) {
        return false;
    }

    /**
     * Returns a provider that caches the token of each scope until five minutes before its expiry, or until half of its
     * lifetime has passed if that is later. Requests that need a token at the same time wait for a single fetch, which
     * continues if one of them is cancelled or interrupted. A failed fetch is not cached. The claims of a challenge are
     * kept and sent with each further fetch. A token that the service rejects is dropped, and the request is retried
     * once if its body is repeatable.
     *
     * @param source fetches a token; called on a thread of its own
     */
    static AccessTokenProvider caching(TokenSource source) {
        return caching(source, Clock.systemUTC());
    }

    /** Returns a provider like {@link #caching(TokenSource)} that takes the time from {@code clock}. */
    static AccessTokenProvider caching(TokenSource source, Clock clock) {
        return new CachingProvider(source, clock);
    }

    /**
     * Returns a provider that always returns {@code token}, for tests and short programs.
     *
     * @throws NullPointerException if {@code token} is null
     * @throws IllegalArgumentException if {@code token} is blank or has anything but visible ASCII characters
     */
    static AccessTokenProvider of(String token) {
        Objects.requireNonNull(token, "token must not be null");
        BearerToken.problem(token).ifPresent(problem -> {
            throw new IllegalArgumentException("token " + problem);
        });
        return new FixedToken(token);
    }
}
