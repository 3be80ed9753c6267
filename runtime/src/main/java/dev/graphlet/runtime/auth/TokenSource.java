package dev.graphlet.runtime.auth;

/** Fetches access tokens, each anew, for {@link AccessTokenProvider#caching(TokenSource)}. Implementations are thread-safe. */
@FunctionalInterface
public interface TokenSource {
    /**
     * Fetches a token. May block; whatever it throws is the cause of what all requests throw that wait for this token.
     *
     * @return the token, never null
     */
    AccessToken fetch(TokenRequest request);
}
