package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmEnumType;
import dev.graphlet.runtime.edm.EdmService;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds the declared type of an object.
 *
 * @param service the declared types
 */
record TypeResolver(EdmService service) {
    static final String TYPE = "@odata.type";

    Optional<EdmStructuredType> structured(String name) {
        return service.structuredType(name);
    }

    Optional<EdmEnumType> enumeration(String name) {
        return service.enumType(name);
    }

    boolean isDerived(EdmStructuredType type, EdmStructuredType base) {
        return service.isDerived(type, base.name());
    }

    /** Returns the type that {@code object} names, if it is {@code base} or derived from {@code base}. */
    Optional<EdmStructuredType> named(JsonNode object, EdmStructuredType base) {
        JsonNode name = object.get(TYPE);
        return name != null && name.isString()
                ? structured(name.asString()).filter(type -> isDerived(type, base))
                : Optional.empty();
    }

    /** Returns the value to merge {@code object} into: {@code current} if of the same type; null for a replacement. */
    @Nullable
    JsonNode mergeTarget(EdmStructuredType declared, JsonNode object, @Nullable JsonNode current) {
        if (current == null || !current.isObject() || !object.has(TYPE)) {
            return current != null && current.isObject() ? current : null;
        }
        EdmStructuredType before = named(current, declared).orElse(declared);
        return named(object, declared).filter(before::equals).isPresent() ? current : null;
    }
}
