package dev.graphlet.processor.model;

/** The type of a property's value, or of its items; of what an action or a function returns. */
public sealed interface ValueType permits PrimitiveType, StreamType, TypeReference {
    /** The qualified OData name. */
    String qualifiedName();
}
