package dev.graphlet.testkit.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.apache.olingo.commons.api.edm.EdmType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Converts JSON values and literals to comparable values. */
final class Values {
    private Values() {}

    /** Returns a stored value of a declared type as a string, number, boolean or time; null for no value. */
    static @Nullable Object ofJson(@Nullable JsonNode value, EdmType type) {
        if (value == null || value.isNull() || value.isMissingNode()) {
            return null;
        }
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        if (value.isNumber()) {
            return value.decimalValue();
        }
        try {
            return ofText(value.asString(), type);
        } catch (DateTimeException | NumberFormatException e) {
            return value.asString(); // a test may store a value of another type
        }
    }

    /** Returns the value of a literal without quotes and prefix. */
    static Object ofText(String text, EdmType type) {
        return switch (type.getName()) {
            case "Boolean" -> Boolean.valueOf(text);
            case "SByte", "Byte", "Int16", "Int32", "Int64", "Decimal", "Single", "Double" -> number(text);
            case "DateTimeOffset" -> OffsetDateTime.parse(text).toInstant();
            case "Date" -> LocalDate.parse(text);
            case "TimeOfDay" -> LocalTime.parse(text);
            case "Duration" -> Duration.parse(text);
            case "Guid" -> text.toLowerCase(Locale.ROOT);
            default -> text;
        };
    }

    private static Object number(String text) {
        return switch (text) {
            case "INF" -> Double.POSITIVE_INFINITY;
            case "-INF" -> Double.NEGATIVE_INFINITY;
            case "NaN" -> Double.NaN;
            default -> new BigDecimal(text);
        };
    }

    /** Returns the order of two values as a comparator does; null if they cannot be compared. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // both have the same class
    static @Nullable Integer compare(@Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return null;
        }
        if (left instanceof Double || right instanceof Double) {
            return Double.compare(((Number) left).doubleValue(), ((Number) right).doubleValue());
        }
        return left.getClass() == right.getClass() && left instanceof Comparable comparable
                ? Integer.valueOf(comparable.compareTo(right))
                : null;
    }

    static boolean areEqual(@Nullable Object left, @Nullable Object right) {
        Integer order = compare(left, right);
        return order == null ? left == right || (left != null && left.equals(right)) : order == 0;
    }
}
