package dev.graphlet.runtime.auth;

import java.time.Instant;
import java.util.Objects;

/**
 * An access token and its end. Immutable and thread-safe.
 *
 * @param token the bare token, without {@code Bearer}: visible ASCII characters only
 * @param expiresAt from when on it is refused; {@link Instant#MAX} if it never is
 */
public record AccessToken(String token, Instant expiresAt) {
    /**
     * Checks both.
     *
     * @throws NullPointerException if one is null
     * @throws IllegalArgumentException if the token is blank or holds anything but visible ASCII characters
     */
    public AccessToken {
        Objects.requireNonNull(token, "token must not be null");
        Objects.requireNonNull(expiresAt, "expiresAt must not be null");
        BearerToken.problem(token).ifPresent(problem -> {
            throw new IllegalArgumentException("token " + problem);
        });
    }

    /** Returns when it expires; the token is not shown. */
    @Override
    public String toString() {
        return "AccessToken[***, expires " + expiresAt + "]";
    }
}
