package dev.graphlet.runtime.model;

import dev.graphlet.runtime.sensitive.SensitiveValues;

/** A reference given as a URL by a service or a caller. */
record EntityUrl<V extends StructuredValue>(String entityId) implements EntityReference<V> {
    /** Returns the URL without its key, which may be sensitive. */
    @Override
    public String toString() {
        return sensitiveBeside(SensitiveValues.NONE).mask(entityId);
    }
}
