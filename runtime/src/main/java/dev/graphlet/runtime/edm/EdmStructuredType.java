package dev.graphlet.runtime.edm;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entity type or a complex type (OData CSDL 4.01, sections 6 and 9).
 *
 * @param name the qualified name, such as {@code microsoft.graph.user}
 * @param aliases other qualified names that the type is known by on the wire
 * @param kind entity or complex
 * @param abstractType whether no value has exactly this type
 * @param open whether values may hold properties that are not declared
 * @param baseType the qualified name of the base type, or null
 * @param properties all properties, those of the base type first, each level in the order of its spec
 */
public record EdmStructuredType(
        String name,
        List<String> aliases,
        Kind kind,
        boolean abstractType,
        boolean open,
        @Nullable String baseType,
        List<EdmProperty> properties) {

    /** What a structured type is. */
    public enum Kind {
        /** Has a key and an address of its own. */
        ENTITY,
        /** A value inside an entity. */
        COMPLEX
    }

    /** Copies the lists. */
    public EdmStructuredType {
        aliases = List.copyOf(aliases);
        properties = List.copyOf(properties);
    }

    /** The declared property of that wire name, its own or inherited. */
    public Optional<EdmProperty> property(String wireName) {
        return properties.stream().filter(p -> p.name().equals(wireName)).findFirst();
    }

    /** The key property; empty for complex types and for abstract entity types that leave it to derived ones. */
    public Optional<EdmProperty> key() {
        return properties.stream().filter(EdmProperty::isKey).findFirst();
    }

    /** Whether {@code odataType}, with or without a leading {@code #}, names this type or is one of its aliases. */
    public boolean isNamed(String odataType) {
        String bare = odataType.startsWith("#") ? odataType.substring(1) : odataType;
        return bare.equals(name) || aliases.contains(bare);
    }
}
