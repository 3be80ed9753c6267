package dev.graphlet.runtime.edm;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The declared slice of a service: what its specs say, for whoever needs it at run time. Immutable.
 *
 * @param name the name of the service, such as {@code IndustryData}
 * @param endpoint the service root, such as {@code https://graph.microsoft.com/v1.0}
 * @param structuredTypes the entity and complex types, base types of other packages included
 * @param enumTypes the enumeration types
 * @param resources the entity sets and singletons
 * @param navigations the navigation properties that offer less than the type they lead to
 * @param calls the actions and functions
 */
public record EdmService(
        String name,
        URI endpoint,
        List<EdmStructuredType> structuredTypes,
        List<EdmEnumType> enumTypes,
        List<EdmResource> resources,
        List<EdmNavigation> navigations,
        List<EdmCall> calls) {
    /** Copies the lists. */
    public EdmService {
        structuredTypes = List.copyOf(structuredTypes);
        enumTypes = List.copyOf(enumTypes);
        resources = List.copyOf(resources);
        navigations = List.copyOf(navigations);
        calls = List.copyOf(calls);
    }

    /** A service without calls, whose navigation properties offer what the types offer that they lead to. */
    public EdmService(
            String name,
            URI endpoint,
            List<EdmStructuredType> structuredTypes,
            List<EdmEnumType> enumTypes,
            List<EdmResource> resources) {
        this(name, endpoint, structuredTypes, enumTypes, resources, List.of(), List.of());
    }

    /** The structured type of that qualified name or alias, with or without a leading {@code #}. */
    public Optional<EdmStructuredType> structuredType(String odataType) {
        return structuredTypes.stream().filter(t -> t.isNamed(odataType)).findFirst();
    }

    /** The enumeration type of that qualified name or alias. */
    public Optional<EdmEnumType> enumType(String qualifiedName) {
        return enumTypes.stream()
                .filter(t -> t.name().equals(qualifiedName) || t.aliases().contains(qualifiedName))
                .findFirst();
    }

    /** Whether {@code type} is {@code base} or derives from it, by qualified names. */
    public boolean isDerived(EdmStructuredType type, String base) {
        Optional<EdmStructuredType> level = Optional.of(type);
        while (level.isPresent() && !level.get().isNamed(base)) {
            level = Optional.ofNullable(level.get().baseType()).flatMap(this::structuredType);
        }
        return level.isPresent();
    }
}
