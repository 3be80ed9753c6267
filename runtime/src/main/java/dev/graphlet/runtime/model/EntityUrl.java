package dev.graphlet.runtime.model;

/** A reference that a service sent, or a caller wrote. */
record EntityUrl(String entityId) implements EntityReference {
    @Override
    public String toString() {
        return entityId;
    }
}
