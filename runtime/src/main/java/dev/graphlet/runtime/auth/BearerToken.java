package dev.graphlet.runtime.auth;

import dev.graphlet.runtime.InternalApi;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks tokens that are to be sent as {@code Authorization: Bearer}. */
@InternalApi
public final class BearerToken {
    private BearerToken() {}

    /** Returns the defect of {@code token}, as "must not be null", without characters of the token; empty if valid. */
    public static Optional<String> problem(@Nullable String token) {
        if (token == null) {
            return Optional.of("must not be null");
        }
        if (token.isBlank()) {
            return Optional.of("must not be blank");
        }
        return token.chars().allMatch(c -> c > ' ' && c < 0x7f)
                ? Optional.empty()
                : Optional.of("must hold only visible ASCII characters: no 'Bearer ', no space and no line break");
    }
}
