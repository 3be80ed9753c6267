package dev.graphlet.runtime.auth;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a token must look like to be sent as {@code Authorization: Bearer}. */
public final class BearerToken {
    private BearerToken() {}

    /** What is wrong with the token, as "must not be null", without any of its characters; empty if nothing is. */
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
