package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks whether an object fits its declared type, as a new value or as changes to a current value. */
final class JsonChecker {
    private final TypeResolver types;
    private final ValueChecker values;

    JsonChecker(TypeResolver types) {
        this.types = types;
        this.values = new ValueChecker(types, this);
    }

    /**
     * Adds all problems of an object, including nested objects.
     *
     * @param current the value to change; null if the object is new and must be complete
     * @return the type against which the object was checked
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
            String message = "%s must be '#" + known.name() + "': the type of an object cannot be changed.";
            problems.at(TypeResolver.TYPE).add("InvalidType", message);
        } else if (current == null && named.orElse(known).abstractType()) {
            String message =
                    "%s must name a type derived from '" + named.orElse(known).name() + "', which is abstract.";
            problems.at(TypeResolver.TYPE).add("AbstractType", message);
        }
        return current == null ? named.orElse(known) : known;
    }

    /** Checks that control information of a property belongs to a declared property. */
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
                at.add("UnknownProperty", "%s is not a property of '" + type.name() + "'.");
            }
            return;
        }
        EdmProperty property = declared.get();
        if (property.isReadOnly()) {
            at.add("ReadOnlyProperty", "%s is read-only.");
        } else if (property.isNavigation() && current != null) {
            at.add("NavigationProperty", "%s is a relationship: change it at its own path, or bind existing entities.");
        } else if (current != null && (property.isKey() || property.isCreateOnly())) {
            at.add("CreateOnlyProperty", "%s can be set on create only.");
        } else {
            values.check(property, object.get(name), current == null ? null : current.get(name), at);
        }
    }

    /** Returns whether a new value must contain {@code property}. Absent string and GUID keys are assigned. */
    private static boolean mustBeGiven(EdmProperty property) {
        if (property.isReadOnly() || property.isNavigation()) {
            return false;
        }
        return property.isRequired() || (property.isKey() && Primitives.isInteger(property.type()));
    }
}
