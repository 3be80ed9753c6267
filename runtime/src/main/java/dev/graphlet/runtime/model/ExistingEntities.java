package dev.graphlet.runtime.model;

import dev.graphlet.runtime.edm.EdmProperty;
import org.jspecify.annotations.Nullable;

/** Distinguishes entities that exist in the service from new ones. */
final class ExistingEntities {
    private ExistingEntities() {}

    /** Returns whether {@code value} has a key that only the service can have assigned. */
    static boolean contain(@Nullable StructuredValue value) {
        if (value == null) {
            return false;
        }
        StructuredCodec codec = value.codec();
        for (int i = 1; i < codec.size(); i++) {
            EdmProperty property = codec.property(i);
            if (property.isKey() && property.isReadOnly() && codec.get(i, value) != null) {
                return true;
            }
        }
        return false;
    }
}
