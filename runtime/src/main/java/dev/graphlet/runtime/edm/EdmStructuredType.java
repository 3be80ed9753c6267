package dev.graphlet.runtime.edm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param properties all properties but streams, those of the base type first, each level in the order of its spec
 * @param streams the wire names of its stream properties, those of the base type first; {@code $value} is the media
 *     stream of the entity itself
 * @param operations what the spec says may be done with entities of this type, wherever they are
 */
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
        streams = List.copyOf(streams);
        operations = Set.copyOf(operations);
    }

    /** A type without streams; an entity type offers all operations but upsert and delta. */
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

    /** This type with exactly those operations. */
    public EdmStructuredType offering(EdmOperation... offered) {
        return new EdmStructuredType(
                name, aliases, kind, abstractType, open, baseType, properties, streams, Set.of(offered));
    }

    /** This type with those stream properties, see {@link #streams}. */
    public EdmStructuredType streaming(String... names) {
        return new EdmStructuredType(
                name, aliases, kind, abstractType, open, baseType, properties, List.of(names), operations);
    }

    /** The declared property of that wire name, its own or inherited. */
    public Optional<EdmProperty> property(String wireName) {
        return properties.stream().filter(p -> p.name().equals(wireName)).findFirst();
    }

    /**
     * The key properties, more than one for a composite key; empty for complex types and for abstract entity types that
     * leave it to derived ones.
     */
    public List<EdmProperty> keys() {
        return properties.stream().filter(EdmProperty::isKey).toList();
    }

    /** The properties each of which identifies an entity too (OData Core vocabulary, "AlternateKeys"). */
    public List<EdmProperty> alternateKeys() {
        return properties.stream().filter(EdmProperty::isAlternateKey).toList();
    }

    /** Whether {@code odataType}, with or without a leading {@code #}, names this type or is one of its aliases. */
    public boolean isNamed(String odataType) {
        String bare = odataType.startsWith("#") ? odataType.substring(1) : odataType;
        return bare.equals(name) || aliases.contains(bare);
    }
}
