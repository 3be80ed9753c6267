package dev.graphlet.processor.model;

/** The type of a property's value or of its items, or of the result of an action or a function. */
public sealed interface ValueType permits PrimitiveType, StreamType, TypeReference, ProjectionType {
    /** Returns the qualified OData name. */
    String qualifiedName();
}
