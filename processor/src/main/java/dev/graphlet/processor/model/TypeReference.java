package dev.graphlet.processor.model;

import java.util.Optional;

/**
 * A spec type as others refer to it.
 *
 * @param qualifiedName the OData name, such as {@code microsoft.graph.user}
 * @param kind entity, complex or enum
 * @param generatedPackage the package of its generated classes
 * @param javaName the simple name of its generated model, such as {@code User}
 * @param deprecated whether the spec is, so that who names its classes must not be warned of it
 * @param flags whether it is an enumeration whose values have several members
 * @param entity set for an entity type
 */
public record TypeReference(
        String qualifiedName,
        Kind kind,
        String generatedPackage,
        String javaName,
        boolean deprecated,
        boolean flags,
        Optional<EntityTarget> entity)
        implements ValueType {
    /** What a spec declares. */
    public enum Kind {
        ENTITY,
        COMPLEX,
        ENUM,
        /** No type: what holds the calls of a service. */
        CONTAINER
    }
}
