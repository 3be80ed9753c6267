package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.Constraint;
import dev.graphlet.runtime.edm.EdmEnumType;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks whether a value fits its property. Messages never quote the value, which may be secret. */
final class ValueChecker {
    private static final String SENTINEL = "unknownFutureValue";
    private static final String INVALID = "InvalidValue";

    private final TypeResolver types;
    private final JsonChecker objects;

    ValueChecker(TypeResolver types, JsonChecker objects) {
        this.types = types;
        this.objects = objects;
    }

    void check(EdmProperty property, JsonNode value, @Nullable JsonNode current, Problems at) {
        if (property.isCollection()) {
            collection(property, value, at);
        } else if (!value.isNull()) {
            single(property, value, current, at);
        } else if (property.isRequired()) {
            at.add("MissingProperty", "%s is required and must not be null.");
        }
    }

    private void collection(EdmProperty property, JsonNode value, Problems at) {
        if (!value.isArray()) {
            at.add(INVALID, "%s must be an array; use an empty array for no values.");
            return;
        }
        constraints(property, List.copyOf(value.values()), at);
        for (int i = 0; i < value.size(); i++) {
            JsonNode item = value.get(i);
            if (item.isNull()) {
                at.at(i).add(INVALID, "%s must not be null.");
            } else {
                single(property, item, null, at.at(i));
            }
        }
    }

    private void single(EdmProperty property, JsonNode value, @Nullable JsonNode current, Problems at) {
        Optional<EdmStructuredType> structured = types.structured(property.type());
        Optional<EdmEnumType> enumeration = types.enumeration(property.type());
        if (structured.isPresent()) {
            object(structured.get(), value, current, at);
        } else if (enumeration.isPresent()) {
            member(enumeration.get(), value, at);
        } else {
            primitive(property, value, at);
        }
    }

    private void object(EdmStructuredType type, JsonNode value, @Nullable JsonNode current, Problems at) {
        if (value.isObject()) {
            objects.check(type, value, types.mergeTarget(type, value, current), at);
        } else {
            at.add(INVALID, "%s must be an object of type '" + type.name() + "'.");
        }
    }

    private static void member(EdmEnumType type, JsonNode value, Problems at) {
        List<String> sendable =
                type.members().stream().filter(m -> !m.equals(SENTINEL)).toList();
        Stream<String> given = !value.isString()
                ? Stream.of("")
                : type.flags()
                        ? Stream.of(value.asString().split(",", -1)).map(String::strip)
                        : Stream.of(value.asString());
        if (!given.allMatch(sendable::contains)) {
            at.add(
                    INVALID,
                    "%s must be " + (type.flags() ? "a list of " : "one of ") + String.join(", ", sendable) + ".");
        }
    }

    private static void primitive(EdmProperty property, JsonNode value, Problems at) {
        if (Primitives.fits(property.type(), value)) {
            constraints(property, Primitives.constrained(property.type(), value), at);
        } else {
            at.add(INVALID, "%s must be " + Primitives.expected(property.type()) + " (" + property.type() + ").");
        }
    }

    /** Checks {@code value}: a text, octets, a number, or the items of a collection; other values are not constrained. */
    private static void constraints(EdmProperty property, Object value, Problems at) {
        for (Constraint constraint : property.constraints()) {
            Constraint.Breach breach = constraint.breach(value);
            if (breach != null) {
                at.add(INVALID, "%s " + breach.requirement() + ".");
            }
        }
    }
}
