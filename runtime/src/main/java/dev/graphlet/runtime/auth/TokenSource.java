package dev.graphlet.runtime.auth;

/** Fetches new access tokens for {@link AccessTokenProvider#caching(TokenSource)}. Implementations are thread-safe. */
@FunctionalInterface
public interface TokenSource {
    /**
     * Fetches a token. May block. Whatever this method throws becomes the cause of the exception of each request that
     * waits for the token.
     *
     * @return the token, never null
     */
    AccessToken fetch(TokenRequest request);
}
