package dev.graphlet.runtime.auth;

import java.time.Instant;
import java.util.Objects;

/**
 * An access token and its expiry time. Immutable and thread-safe.
 *
 * @param token the bare token, without {@code Bearer}: visible ASCII characters only
 * @param expiresAt the time from which services reject the token; {@link Instant#MAX} if it never expires
 */
public record AccessToken(String token, Instant expiresAt) {
    /**
     * Checks both components.
     *
     * @throws NullPointerException if {@code token} or {@code expiresAt} is null
     * @throws IllegalArgumentException if {@code token} is blank or has anything but visible ASCII characters
     */
    public AccessToken {
        Objects.requireNonNull(token, "token must not be null");
        Objects.requireNonNull(expiresAt, "expiresAt must not be null");
        BearerToken.problem(token).ifPresent(problem -> {
            throw new IllegalArgumentException("token " + problem);
        });
    }

    /** Returns a text with the expiry time, without the token. */
    @Override
    public String toString() {
        return "AccessToken[***, expires " + expiresAt + "]";
    }
}
