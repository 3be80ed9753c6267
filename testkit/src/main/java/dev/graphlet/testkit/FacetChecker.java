package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmProperty;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whether a value of the right type keeps the declared length, range and pattern. */
final class FacetChecker {
    private FacetChecker() {}

    static void check(EdmProperty property, JsonNode value, Problems at) {
        if (value.isString()) {
            length(property, value.asString(), at);
            pattern(property.pattern(), value.asString(), at);
        }
        Primitives.number(property.type(), value).ifPresent(number -> range(property, number, at));
    }

    /** In words: {@code 1 to 5}, {@code at least 1}, {@code at most 5}. */
    static String bounds(int min, int max) {
        if (max == Integer.MAX_VALUE) {
            return "at least " + min;
        }
        return min == 0 ? "at most " + max : min + " to " + max;
    }

    private static void length(EdmProperty property, String text, Problems at) {
        boolean binary = property.type().equals("Edm.Binary");
        int length = binary ? Primitives.octets(text) : text.codePointCount(0, text.length());
        if (length < property.minLength() || length > property.maxLength()) {
            String unit = binary ? " octets." : " characters.";
            at.add("InvalidValue", "%s must have " + bounds(property.minLength(), property.maxLength()) + unit);
        }
    }

    private static void pattern(@Nullable Pattern pattern, String text, Problems at) {
        if (pattern != null && !pattern.matcher(text).matches()) {
            at.add("InvalidValue", "%s must match " + pattern.pattern() + ".");
        }
    }

    private static void range(EdmProperty property, BigDecimal number, Problems at) {
        BigDecimal min = property.min();
        BigDecimal max = property.max();
        if (min != null && number.compareTo(min) < 0) {
            at.add("InvalidValue", "%s must be at least " + min + ".");
        }
        if (max != null && number.compareTo(max) > 0) {
            at.add("InvalidValue", "%s must be at most " + max + ".");
        }
    }
}
