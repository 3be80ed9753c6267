package dev.graphlet.runtime.auth;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request for an access token. Immutable and thread-safe.
 *
 * @param scope the scope, such as {@code https://graph.microsoft.com/.default}
 * @param claims the claims of the service's challenge, as JSON; null if there was none
 */
public record TokenRequest(String scope, @Nullable String claims) {
    /** Checks that {@code scope} is not null. */
    public TokenRequest {
        Objects.requireNonNull(scope, "scope must not be null");
    }
}
