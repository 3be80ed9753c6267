package dev.graphlet.runtime.json;

import dev.graphlet.runtime.InternalApi;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Edm.Binary as text. Reads base64 or base64url, with or without padding; writes base64. */
@InternalApi
public final class BinaryText {
    private BinaryText() {}

    /** Returns the octets encoded in {@code text}; null if it is neither base64 nor base64url. */
    public static byte @Nullable [] parse(String text) {
        try {
            return Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Returns {@code value} as base64 with padding. */
    public static String print(byte[] value) {
        return Base64.getEncoder().encodeToString(value);
    }
}
