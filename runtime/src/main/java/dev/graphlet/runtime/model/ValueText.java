package dev.graphlet.runtime.model;

import dev.graphlet.runtime.edm.EdmProperty;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Formats a value as text for people, without sensitive values; undeclared properties by name only. */
final class ValueText {
    private ValueText() {}

    static String of(StructuredValue value) {
        StringJoiner text = new StringJoiner(", ", simpleName(value) + "{", "}");
        StructuredCodec codec = value.codec();
        for (int i = value.nextPresent(1); i >= 0; i = value.nextPresent(i + 1)) {
            EdmProperty property = codec.property(i);
            text.add(property.name() + "=" + (property.isSensitive() ? "***" : text(value, i)));
        }
        if (!value.remainder.undeclared.isEmpty()) {
            text.add("additionalProperties=" + value.remainder.undeclared.keySet());
        }
        return text.toString();
    }

    private static String simpleName(StructuredValue value) {
        Class<?> outer = value.getClass().getEnclosingClass();
        String name = value.getClass().getSimpleName();
        return outer == null ? name : outer.getSimpleName() + "." + name + "(" + value.odataType() + ")";
    }

    /** Returns the readable text of a scalar, or of an array of scalars. */
    static String of(JsonNode form) {
        return form.isArray()
                ? form.valueStream().map(ValueText::of).collect(Collectors.joining(", ", "[", "]"))
                : form.asString();
    }

    private static String text(StructuredValue owner, int index) {
        Object value = owner.codec().get(index, owner);
        JsonNode form = value == null ? owner.lexicalForm(index) : null;
        return form == null ? text(value) : of(form);
    }

    private static String text(@Nullable Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(ValueText::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof byte[] octets ? Arrays.toString(octets) : String.valueOf(value);
    }
}
