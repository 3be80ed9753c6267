package dev.graphlet.runtime.edm;

import dev.graphlet.runtime.InternalApi;

/** An operation that a service offers on a resource. */
@InternalApi
public enum EdmOperation {
    /** POST to the collection. */
    CREATE,
    /** GET of the collection. */
    LIST,
    /** GET of a single entity. */
    GET,
    /** PATCH of a single entity. */
    UPDATE,
    /** DELETE of a single entity. */
    DELETE,
    /** PATCH of a single entity that creates the entity if it does not exist. */
    UPSERT,
    /** GET of the changes in the collection. */
    DELTA
}
