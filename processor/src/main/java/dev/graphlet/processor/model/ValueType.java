package dev.graphlet.processor.model;

/** The type of a property's value, or of its items. */
public sealed interface ValueType permits PrimitiveType, TypeReference {
    /** The qualified OData name. */
    String qualifiedName();
}
