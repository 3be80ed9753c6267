package dev.graphlet.processor.model;

import java.util.Optional;

/**
 * A spec type as others refer to it.
 *
 * @param namespace the OData namespace, such as {@code microsoft.graph}
 * @param name the OData name without it, such as {@code user}
 * @param kind entity, complex or enum
 * @param generatedPackage the package of its generated classes
 * @param javaName the simple name of its generated model, such as {@code User}
 * @param deprecated whether the spec is, so that who names its classes must not be warned of it
 * @param flags whether it is an enumeration whose values have several members
 * @param entity set for an entity type
 */
public record TypeReference(
        String namespace,
        String name,
        Kind kind,
        String generatedPackage,
        String javaName,
        boolean deprecated,
        boolean flags,
        Optional<EntityTarget> entity)
        implements ValueType {
    @Override
    public String qualifiedName() {
        return namespace + "." + name;
    }

    /** What a spec declares. */
    public enum Kind {
        ENTITY,
        COMPLEX,
        ENUM,
        /** No type: what holds the calls of a service. */
        CONTAINER
    }
}
