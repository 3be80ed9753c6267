package dev.graphlet.processor.model;

/** What a spec says may be done with a resource. Declared in the order in which generated code lists them. */
public enum ResourceOperation {
    CREATE,
    LIST,
    GET,
    UPDATE,
    DELETE,
    UPSERT,
    DELTA;

    /** Whether it is done with a collection rather than with one of its entities. */
    public boolean isOnCollection() {
        return this == CREATE || this == LIST || this == DELTA;
    }
}
