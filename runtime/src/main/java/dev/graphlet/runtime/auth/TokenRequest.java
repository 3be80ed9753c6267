package dev.graphlet.runtime.auth;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a token is asked for. Immutable and thread-safe.
 *
 * @param scope for example {@code https://graph.microsoft.com/.default}
 * @param claims the claims that the service challenged for, as JSON; null if it did not
 */
public record TokenRequest(String scope, @Nullable String claims) {
    /** Checks that the scope is not null. */
    public TokenRequest {
        Objects.requireNonNull(scope, "scope must not be null");
    }
}
