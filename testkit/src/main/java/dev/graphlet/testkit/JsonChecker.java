package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whether an object fits its declared type, as a new value or as a change of a current one. */
final class JsonChecker {
    private final TypeResolver types;
    private final ValueChecker values;

    JsonChecker(TypeResolver types) {
        this.types = types;
        this.values = new ValueChecker(types, this);
    }

    /**
     * Notes everything that is wrong with an object, nested ones included.
     *
     * @param current what the object changes, or null when it is new and must be complete
     * @return the type that the object was taken for
     */
    EdmStructuredType check(
            EdmStructuredType declared, JsonNode object, @Nullable JsonNode current, Problems problems) {
        EdmStructuredType type = type(declared, object, current, problems);
        object.properties().forEach(member -> {
            Problems at = problems.at(member.getKey());
            if (member.getKey().contains("@") && type.property(member.getKey()).isEmpty()) {
                annotation(type, member.getKey(), at);
            } else {
                member(type, member.getKey(), object, current, at);
            }
        });
        if (current == null) {
            type.properties().stream()
                    .filter(p -> mustBeGiven(p) && !object.has(p.name()))
                    .forEach(p -> problems.at(p.name()).add("MissingProperty", "%s is required, but is missing."));
        }
        return type;
    }

    private EdmStructuredType type(
            EdmStructuredType declared, JsonNode object, @Nullable JsonNode current, Problems problems) {
        EdmStructuredType known =
                current == null ? declared : types.named(current, declared).orElse(declared);
        Optional<EdmStructuredType> named = types.named(object, declared);
        if (object.has(TypeResolver.TYPE) && named.isEmpty()) {
            String message = "%s must name '" + declared.name() + "' or a type derived from it.";
            problems.at(TypeResolver.TYPE).add("InvalidType", message);
        } else if (current != null && named.isPresent() && !types.isDerived(known, named.get())) {
            String message = "%s must be '#" + known.name() + "': the type of an object does not change.";
            problems.at(TypeResolver.TYPE).add("InvalidType", message);
        } else if (current == null && named.orElse(known).abstractType()) {
            String message =
                    "%s must name a type derived from '" + named.orElse(known).name() + "': that is abstract.";
            problems.at(TypeResolver.TYPE).add("AbstractType", message);
        }
        return current == null ? named.orElse(known) : known;
    }

    /** Control information is no property, but that beside a property needs one. */
    private static void annotation(EdmStructuredType type, String name, Problems at) {
        String property = name.substring(0, name.indexOf('@'));
        if (!property.isEmpty() && !type.open() && type.property(property).isEmpty()) {
            at.add("UnknownProperty", "%s belongs to no property of '" + type.name() + "'.");
        }
    }

    private void member(EdmStructuredType type, String name, JsonNode object, @Nullable JsonNode current, Problems at) {
        Optional<EdmProperty> declared = type.property(name);
        if (declared.isEmpty()) {
            if (!type.open()) {
                at.add("UnknownProperty", "%s is no property of '" + type.name() + "'.");
            }
            return;
        }
        EdmProperty property = declared.get();
        if (property.isReadOnly()) {
            at.add("ReadOnlyProperty", "%s is read-only.");
        } else if (property.isNavigation() && current != null) {
            at.add("NavigationProperty", "%s is a relationship: it is changed at its own path, or bound.");
        } else if (current != null && (property.isKey() || property.isCreateOnly())) {
            at.add("CreateOnlyProperty", "%s can be given on create only.");
        } else {
            values.check(property, object.get(name), current == null ? null : current.get(name), at);
        }
    }

    /** A string or GUID key is assigned when it is not given. */
    private static boolean mustBeGiven(EdmProperty property) {
        if (property.isReadOnly() || property.isNavigation()) {
            return false;
        }
        return property.isRequired() || (property.isKey() && Primitives.isInteger(property.type()));
    }
}
