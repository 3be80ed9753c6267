package dev.graphlet.processor.model;

import java.util.Optional;

/**
 * A reference to a spec type.
 *
 * @param namespace the OData namespace, such as {@code microsoft.graph}
 * @param name the OData name without the namespace, such as {@code user}
 * @param kind the kind of the spec
 * @param generatedPackage the package of the generated classes
 * @param javaName the simple name of the generated model, such as {@code User}
 * @param deprecated whether the spec is deprecated; generated code that uses it then suppresses the warning
 * @param abstractType whether no value has exactly this type
 * @param flags whether this is an enumeration whose values combine several members
 * @param entity the facts about an entity type; empty for other kinds
 */
public record TypeReference(
        String namespace,
        String name,
        Kind kind,
        String generatedPackage,
        String javaName,
        boolean deprecated,
        boolean abstractType,
        boolean flags,
        Optional<EntityTarget> entity)
        implements ValueType {
    @Override
    public String qualifiedName() {
        return namespace + "." + name;
    }

    /** The kind of a spec. */
    public enum Kind {
        ENTITY,
        COMPLEX,
        ENUM,
        /** Not a type: a container of the actions and functions of a service. */
        CONTAINER,
        /** Not a type: a view of an entity. */
        PROJECTION
    }
}
