package dev.graphlet.runtime.json;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Edm.Guid: as text, or as its 16 octets in binary formats. */
public final class GuidText {
    private static final int CHARACTERS = 36;

    private static final int OCTETS = 16;

    private GuidText() {}

    /**
     * Returns the GUID of that text; null when it is too short or too long.
     *
     * @throws IllegalArgumentException if it is none otherwise
     */
    public static @Nullable UUID parse(String text) {
        return text.length() == CHARACTERS ? UUID.fromString(text) : null;
    }

    /** Returns the GUID of those octets, the most significant first; null when there are not 16. */
    public static @Nullable UUID parse(byte[] octets) {
        ByteBuffer buffer = ByteBuffer.wrap(octets);
        return octets.length == OCTETS ? new UUID(buffer.getLong(), buffer.getLong()) : null;
    }
}
