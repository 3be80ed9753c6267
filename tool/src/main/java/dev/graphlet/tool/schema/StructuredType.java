package dev.graphlet.tool.schema;

import java.util.List;
import java.util.Optional;

/**
 * An entity type or a complex type, with what it declares itself. {@link Lineage} adds what its bases declare.
 *
 * @param kind which of the two it is
 * @param name its name
 * @param base the type that it inherits from
 * @param isAbstract whether there are values of its derived types only
 * @param isOpen whether values may have undeclared properties
 * @param hasStream whether an entity is a file with properties, read by {@code $value}
 * @param key the properties of its key; empty where a base has it, or where there is none
 * @param properties its properties
 * @param navigationProperties its navigation properties
 * @param annotations its annotations
 */
public record StructuredType(
        Kind kind,
        QualifiedName name,
        Optional<QualifiedName> base,
        boolean isAbstract,
        boolean isOpen,
        boolean hasStream,
        List<KeyProperty> key,
        List<Property> properties,
        List<NavigationProperty> navigationProperties,
        Annotations annotations)
        implements SchemaType {
    /** Entity type or complex type. */
    public enum Kind {
        ENTITY,
        COMPLEX
    }

    /** Returns whether this is an entity type. */
    public boolean isEntity() {
        return kind == Kind.ENTITY;
    }

    @Override
    public Optional<Member> member(String name) {
        for (Property property : properties) {
            if (property.name().equals(name)) {
                return Optional.of(property);
            }
        }
        for (NavigationProperty navigation : navigationProperties) {
            if (navigation.name().equals(name)) {
                return Optional.of(navigation);
            }
        }
        return Optional.empty();
    }
}
