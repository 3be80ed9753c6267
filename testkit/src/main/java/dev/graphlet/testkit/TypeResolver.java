package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmEnumType;
import dev.graphlet.runtime.edm.EdmService;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which declared type an object has. */
final class TypeResolver {
    static final String TYPE = "@odata.type";

    private final EdmService service;

    TypeResolver(EdmService service) {
        this.service = service;
    }

    Optional<EdmStructuredType> structured(String name) {
        return service.structuredType(name);
    }

    Optional<EdmEnumType> enumeration(String name) {
        return service.enumType(name);
    }

    boolean isDerived(EdmStructuredType type, EdmStructuredType base) {
        return service.isDerived(type, base.name());
    }

    /** The type that the object itself names, if it is {@code base} or derived from it. */
    Optional<EdmStructuredType> named(JsonNode object, EdmStructuredType base) {
        JsonNode name = object.get(TYPE);
        return name != null && name.isString()
                ? structured(name.asString()).filter(type -> isDerived(type, base))
                : Optional.empty();
    }

    /** What an object is to be merged into: the stored one of the same type, or nothing when it replaces that. */
    @Nullable
    JsonNode mergeTarget(EdmStructuredType declared, JsonNode object, @Nullable JsonNode current) {
        if (current == null || !current.isObject() || !object.has(TYPE)) {
            return current != null && current.isObject() ? current : null;
        }
        EdmStructuredType before = named(current, declared).orElse(declared);
        return named(object, declared).filter(before::equals).isPresent() ? current : null;
    }
}
