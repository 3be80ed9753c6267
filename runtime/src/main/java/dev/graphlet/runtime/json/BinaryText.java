package dev.graphlet.runtime.json;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Edm.Binary as text: base64 or base64url on reading, with or without padding; base64 on writing. */
public final class BinaryText {
    private BinaryText() {}

    /** The octets in that text, or null when it is neither base64 nor base64url. */
    public static byte @Nullable [] parse(String text) {
        try {
            return Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Base64 with padding. */
    public static String print(byte[] value) {
        return Base64.getEncoder().encodeToString(value);
    }
}
