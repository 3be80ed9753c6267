package dev.graphlet.annotations;

/**
 * What a service lets a program do with an entity set, a singleton or a navigation.
 *
 * <pre>{@code
 * // The service keeps a log: it may be read, nothing else.
 * @GraphEntity(entitySet = "/auditLogs/signIns", operations = {Operation.LIST, Operation.GET})
 * }</pre>
 */
public enum Operation {
    /** {@code POST} to the collection makes a new entity; the service answers with {@code 201 Created}. */
    CREATE,

    /** {@code GET} of the collection, page by page. */
    LIST,

    /** {@code GET} of one entity. */
    GET,

    /**
     * {@code PATCH} of one entity: what is absent stays, null clears, arrays are replaced, complex values are merged.
     */
    UPDATE,

    /** {@code DELETE} of one entity. */
    DELETE,

    /**
     * {@code PATCH} of one entity under a key that the program chooses: it is made if there is none, else changed. Few
     * services offer it; it must be named.
     */
    UPSERT,

    /** {@code GET} of what changed in the collection since a delta link. Few collections offer it; it must be named. */
    DELTA
}
