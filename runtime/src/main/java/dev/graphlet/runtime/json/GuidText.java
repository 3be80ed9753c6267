package dev.graphlet.runtime.json;

import dev.graphlet.runtime.InternalApi;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Edm.Guid as text, or as its 16 octets in binary formats. */
@InternalApi
public final class GuidText {
    private static final int CHARACTERS = 36;

    private static final int OCTETS = 16;

    private GuidText() {}

    /**
     * Returns the GUID for {@code text}; null if the text is too short or too long.
     *
     * @throws IllegalArgumentException if {@code text} is invalid for another reason
     */
    public static @Nullable UUID parse(String text) {
        return text.length() == CHARACTERS ? UUID.fromString(text) : null;
    }

    /** Returns the GUID for {@code octets}, most significant first; null if there are not 16. */
    public static @Nullable UUID parse(byte[] octets) {
        ByteBuffer buffer = ByteBuffer.wrap(octets);
        return octets.length == OCTETS ? new UUID(buffer.getLong(), buffer.getLong()) : null;
    }
}
