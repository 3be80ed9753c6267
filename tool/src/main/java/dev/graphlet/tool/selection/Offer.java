package dev.graphlet.tool.selection;

/** What can be done with entities at a path; the names are those of the constants of {@code Operation} in specs. */
public enum Offer {
    CREATE,
    LIST,
    GET,
    UPDATE,
    DELETE,
    UPSERT,
    DELTA
}
