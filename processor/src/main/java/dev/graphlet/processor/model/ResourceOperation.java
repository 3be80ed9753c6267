package dev.graphlet.processor.model;

/** The operations on a resource that a spec can offer, in the order in which generated code lists them. */
public enum ResourceOperation {
    CREATE,
    LIST,
    GET,
    UPDATE,
    DELETE,
    UPSERT,
    DELTA;

    /** Returns whether the operation applies to a collection, not to one of its entities. */
    public boolean isOnCollection() {
        return this == CREATE || this == LIST || this == DELTA;
    }
}
