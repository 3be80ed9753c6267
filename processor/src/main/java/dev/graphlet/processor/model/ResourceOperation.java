package dev.graphlet.processor.model;

/** What a spec says may be done with a resource. Declared in the order in which generated code lists them. */
public enum ResourceOperation {
    CREATE,
    LIST,
    GET,
    UPDATE,
    DELETE
}
