package dev.graphlet.runtime.sensitive;

import dev.graphlet.runtime.InternalApi;
import java.util.regex.Pattern;

/** Recognizes the names of headers and parameters whose values are credentials. Thread-safe. */
@InternalApi
public final class SensitiveNames {
    private static final Pattern NAME = Pattern.compile(
            "authorization|cookie|token|secret|passw|passphrase|credential|signature|key|(?:^|[-_])(?:auth|pwd|sig)(?:$|[-_])",
            Pattern.CASE_INSENSITIVE);

    private SensitiveNames() {}

    /** Returns whether {@code name} is a credential's: {@code x-api-key}, {@code Set-Cookie}, {@code client_secret}. */
    public static boolean isSensitive(String name) {
        return NAME.matcher(name).find();
    }
}
