package dev.graphlet.runtime.json;

import dev.graphlet.runtime.InternalApi;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The name of a property, encoded once. Immutable and thread-safe. */
@InternalApi
public final class JsonName {
    private final SerializedString name;
    private final byte[] octets;

    /** Encodes {@code name}. */
    public JsonName(String name) {
        this.name = new SerializedString(name);
        this.octets = Utf8Writer.encoded(name);
    }

    /** Returns the name for parsers and generators of Jackson. */
    public SerializableString forJackson() {
        return name;
    }

    /** Returns the name in quotes, escaped as needed and followed by a colon, in UTF-8; must not be modified. */
    byte[] octets() {
        return octets;
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name.getValue();
    }
}
