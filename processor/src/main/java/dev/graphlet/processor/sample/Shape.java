package dev.graphlet.processor.sample;

import java.util.Set;

/** The type of a value in a sample. */
public sealed interface Shape {
    /**
     * A primitive type.
     *
     * @param name the qualified OData name, such as {@code Edm.String}
     */
    record Primitive(String name) implements Shape {}

    /**
     * An enumeration.
     *
     * @param name the qualified OData name
     * @param members the names of all members
     * @param closed whether the service never sends another one
     */
    record Enumeration(String name, Set<String> members, boolean closed) implements Shape {}

    /**
     * An entity type or a complex type, looked up by its name since types may contain themselves.
     *
     * @param name the qualified OData name
     */
    record Structured(String name) implements Shape {}
}
