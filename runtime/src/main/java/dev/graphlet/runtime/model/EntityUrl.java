package dev.graphlet.runtime.model;

import dev.graphlet.runtime.sensitive.SensitiveValues;

/** A reference that a service sent, or a caller wrote. */
record EntityUrl(String entityId) implements EntityReference {
    /** Without its key, which may be sensitive. */
    @Override
    public String toString() {
        return sensitiveBeside(SensitiveValues.NONE).mask(entityId);
    }
}
