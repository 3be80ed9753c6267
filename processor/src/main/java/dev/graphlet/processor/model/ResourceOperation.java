package dev.graphlet.processor.model;

import java.util.Locale;

/** The operations on a resource that a spec can offer, in the order in which generated code lists them. */
public enum ResourceOperation {
    CREATE,
    LIST,
    GET,
    UPDATE,
    DELETE,
    UPSERT,
    DELTA;

    /** Returns the prefix of the name of the request class: {@code Create}. */
    public String verb() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Returns whether the operation applies to a collection, not to one of its entities. */
    public boolean isOnCollection() {
        return this == CREATE || this == LIST || this == DELTA;
    }

    /** Returns whether the request class is named after the collection, not after one of its entities. */
    public boolean isNamedAfterCollection() {
        return this == LIST || this == DELTA;
    }
}
