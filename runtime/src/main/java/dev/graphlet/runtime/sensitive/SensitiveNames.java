package dev.graphlet.runtime.sensitive;

import java.util.regex.Pattern;

/** Tells by the name of a header or a parameter that its value is a credential. Thread-safe. */
public final class SensitiveNames {
    private static final Pattern NAME = Pattern.compile(
            "authorization|cookie|token|secret|passw|passphrase|credential|signature|key|(?:^|[-_])(?:auth|pwd|sig)(?:$|[-_])",
            Pattern.CASE_INSENSITIVE);

    private SensitiveNames() {}

    /** Returns whether a name is one of a credential: {@code x-api-key}, {@code Set-Cookie}, {@code client_secret}. */
    public static boolean isSensitive(String name) {
        return NAME.matcher(name).find();
    }
}
