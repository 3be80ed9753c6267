package dev.graphlet.runtime.edm;

import dev.graphlet.runtime.InternalApi;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entity type or a complex type (OData CSDL 4.01, sections 6 and 9).
 *
 * @param name the qualified name, such as {@code microsoft.graph.user}
 * @param aliases other qualified names of the type on the wire
 * @param kind entity or complex
 * @param abstractType whether no value has exactly this type
 * @param open whether values may have undeclared properties
 * @param baseType the qualified name of the base type, or null
 * @param properties all properties except streams, those of the base type first, each level in the order of its spec
 * @param streams the wire names of the stream properties, those of the base type first; {@code $value} is the media
 *     stream of the entity itself
 * @param operations the operations that the spec declares for entities of this type, whatever their path
 */
@InternalApi
public record EdmStructuredType(
        String name,
        List<String> aliases,
        Kind kind,
        boolean abstractType,
        boolean open,
        @Nullable String baseType,
        List<EdmProperty> properties,
        List<String> streams,
        Set<EdmOperation> operations) {
    private static final Set<EdmOperation> ALL_BUT_RARE =
            Set.of(EdmOperation.CREATE, EdmOperation.LIST, EdmOperation.GET, EdmOperation.UPDATE, EdmOperation.DELETE);

    /** The kind of a structured type. */
    public enum Kind {
        /** An entity type: its values have a key and a URL. */
        ENTITY,
        /** A complex type: its values are part of an entity. */
        COMPLEX
    }

    /** Creates a description with copies of the lists. */
    public EdmStructuredType {
        aliases = List.copyOf(aliases);
        properties = List.copyOf(properties);
        streams = List.copyOf(streams);
        operations = Set.copyOf(operations);
    }

    /** Creates a type without streams. An entity type offers all operations except upsert and delta. */
    public EdmStructuredType(
            String name,
            List<String> aliases,
            Kind kind,
            boolean abstractType,
            boolean open,
            @Nullable String baseType,
            List<EdmProperty> properties) {
        this(
                name,
                aliases,
                kind,
                abstractType,
                open,
                baseType,
                properties,
                List.of(),
                kind == Kind.ENTITY ? ALL_BUT_RARE : Set.of());
    }

    /** Returns a copy of this type that offers exactly the {@code offered} operations. */
    public EdmStructuredType offering(EdmOperation... offered) {
        return new EdmStructuredType(
                name, aliases, kind, abstractType, open, baseType, properties, streams, Set.of(offered));
    }

    /** Returns a copy of this type with the stream properties {@code names}, see {@link #streams}. */
    public EdmStructuredType streaming(String... names) {
        return new EdmStructuredType(
                name, aliases, kind, abstractType, open, baseType, properties, List.of(names), operations);
    }

    /** Returns the declared property with the given {@code wireName}, including inherited properties. */
    public Optional<EdmProperty> property(String wireName) {
        return properties.stream().filter(p -> p.name().equals(wireName)).findFirst();
    }

    /**
     * Returns the key properties: several for a composite key; none for a complex type, or for an abstract entity type
     * whose derived types declare the key.
     */
    public List<EdmProperty> keys() {
        return properties.stream().filter(EdmProperty::isKey).toList();
    }

    /** Returns the properties that each identify an entity too (OData Core vocabulary, "AlternateKeys"). */
    public List<EdmProperty> alternateKeys() {
        return properties.stream().filter(EdmProperty::isAlternateKey).toList();
    }

    /** Returns whether {@code odataType}, with or without a leading {@code #}, is the name or an alias of this type. */
    public boolean isNamed(String odataType) {
        String bare = odataType.startsWith("#") ? odataType.substring(1) : odataType;
        return bare.equals(name) || aliases.contains(bare);
    }
}
