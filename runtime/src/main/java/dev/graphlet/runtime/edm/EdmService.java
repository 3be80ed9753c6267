package dev.graphlet.runtime.edm;

import dev.graphlet.runtime.InternalApi;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The part of a service that its specs declare, available at run time. Immutable.
 *
 * @param name the name of the service, such as {@code IndustryData}
 * @param endpoint the service root, such as {@code https://graph.microsoft.com/v1.0}
 * @param structuredTypes the entity and complex types, including base types of other packages
 * @param enumTypes the enumeration types
 * @param resources the entity sets and singletons
 * @param navigations the navigation properties that offer fewer operations than their target type
 * @param calls the actions and functions
 */
public record EdmService(
        String name,
        URI endpoint,
        @InternalApi List<EdmStructuredType> structuredTypes,
        @InternalApi List<EdmEnumType> enumTypes,
        @InternalApi List<EdmResource> resources,
        @InternalApi List<EdmNavigation> navigations,
        @InternalApi List<EdmCall> calls) {
    /** Creates a description with copies of the lists. */
    @InternalApi
    public EdmService {
        structuredTypes = List.copyOf(structuredTypes);
        enumTypes = List.copyOf(enumTypes);
        resources = List.copyOf(resources);
        navigations = List.copyOf(navigations);
        calls = List.copyOf(calls);
    }

    /** Creates a service without calls, whose navigation properties offer all operations of their target types. */
    @InternalApi
    public EdmService(
            String name,
            URI endpoint,
            List<EdmStructuredType> structuredTypes,
            List<EdmEnumType> enumTypes,
            List<EdmResource> resources) {
        this(name, endpoint, structuredTypes, enumTypes, resources, List.of(), List.of());
    }

    /**
     * Returns the structured type with the qualified name or alias {@code odataType}, with or without a leading
     * {@code #}.
     */
    @InternalApi
    public Optional<EdmStructuredType> structuredType(String odataType) {
        return structuredTypes.stream().filter(t -> t.isNamed(odataType)).findFirst();
    }

    /** Returns the enumeration type with the given {@code qualifiedName} or alias. */
    @InternalApi
    public Optional<EdmEnumType> enumType(String qualifiedName) {
        return enumTypes.stream()
                .filter(t -> t.name().equals(qualifiedName) || t.aliases().contains(qualifiedName))
                .findFirst();
    }

    /** Returns whether {@code type} is the type named {@code base} or derives from that type. */
    @InternalApi
    public boolean isDerived(EdmStructuredType type, String base) {
        Optional<EdmStructuredType> level = Optional.of(type);
        while (level.isPresent() && !level.get().isNamed(base)) {
            level = Optional.ofNullable(level.get().baseType()).flatMap(this::structuredType);
        }
        return level.isPresent();
    }
}
