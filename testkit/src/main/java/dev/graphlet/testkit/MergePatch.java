package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Applies a PATCH of OData: absent values stay, null clears, complex values merge, other values are replaced. */
final class MergePatch {
    private final TypeResolver types;

    MergePatch(TypeResolver types) {
        this.types = types;
    }

    /** Returns a changed copy of {@code current}; {@code type} is null for an object without a declared type. */
    ObjectNode apply(@Nullable EdmStructuredType type, JsonNode current, JsonNode patch) {
        ObjectNode merged = ((ObjectNode) current).deepCopy();
        patch.properties().forEach(change -> {
            JsonNode before = current.get(change.getKey());
            merged.set(change.getKey(), changed(propertyType(type, change.getKey()), before, change.getValue()));
        });
        return merged;
    }

    private JsonNode changed(@Nullable EdmStructuredType type, @Nullable JsonNode before, JsonNode change) {
        if (!change.isObject() || before == null || !before.isObject()) {
            return change;
        }
        if (type == null) {
            return apply(null, before, change);
        }
        JsonNode target = types.mergeTarget(type, change, before);
        return target == null ? change : apply(types.named(target, type).orElse(type), target, change);
    }

    private @Nullable EdmStructuredType propertyType(@Nullable EdmStructuredType type, String name) {
        return Optional.ofNullable(type)
                .flatMap(t -> t.property(name))
                .map(EdmProperty::type)
                .flatMap(types::structured)
                .orElse(null);
    }
}
