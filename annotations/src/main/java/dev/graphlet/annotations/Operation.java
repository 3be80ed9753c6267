package dev.graphlet.annotations;

/**
 * An operation that a service offers on an entity set, a singleton or a navigation property.
 *
 * <pre>{@code
 * // The service keeps a log: it may be read, nothing else.
 * @GraphEntity(entitySet = "/auditLogs/signIns", operations = {Operation.LIST, Operation.GET})
 * }</pre>
 */
public enum Operation {
    /** {@code POST} to the collection, which creates an entity; the response is {@code 201 Created}. */
    CREATE,

    /** {@code GET} of the collection, page by page. */
    LIST,

    /** {@code GET} of a single entity. */
    GET,

    /**
     * {@code PATCH} of a single entity: absent properties stay unchanged, null clears, arrays are replaced, complex
     * values are merged.
     */
    UPDATE,

    /** {@code DELETE} of a single entity. */
    DELETE,

    /**
     * {@code PATCH} of a single entity with a key chosen by the program: the entity is created if absent, else updated.
     * Few services offer this operation; it must be declared explicitly.
     */
    UPSERT,

    /**
     * {@code GET} of the changes in the collection since a delta link. Few collections offer this operation; it must be
     * declared explicitly.
     */
    DELTA
}
