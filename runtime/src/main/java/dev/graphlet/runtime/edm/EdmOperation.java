package dev.graphlet.runtime.edm;

/** What a service offers on a resource. */
public enum EdmOperation {
    /** POST to the collection. */
    CREATE,
    /** GET of the collection. */
    LIST,
    /** GET of one. */
    GET,
    /** PATCH of one. */
    UPDATE,
    /** DELETE of one. */
    DELETE,
    /** PATCH of one that is made if there is none. */
    UPSERT,
    /** GET of what changed in the collection. */
    DELTA
}
