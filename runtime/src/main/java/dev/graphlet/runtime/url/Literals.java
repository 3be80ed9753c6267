package dev.graphlet.runtime.url;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmEnumValue;
import dev.graphlet.runtime.edm.PeriodDuration;
import dev.graphlet.runtime.json.DateTimeText;
import dev.graphlet.runtime.json.TimeText;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * Writes Java values as primitive literals (OData ABNF 4.01, section 7), not yet percent-encoded. Literals are quoted
 * and escaped by type, so no value can end its literal. Thread-safe.
 */
@InternalApi
public final class Literals {
    /** The maximum number of digits on either side of the point; longer numbers are written with an exponent. */
    private static final int MOST_DIGITS = 100;

    private Literals() {}

    /**
     * Returns the literal of {@code value}: {@code null}, {@code 'O''Neil'}, {@code 2026-01-01T00:00:00Z}.
     *
     * @param value a text, boolean, number, Guid, date, time, duration, binary or enumeration value, a scalar of JSON,
     *     or null
     * @throws IllegalArgumentException if {@code value} is anything else
     */
    public static String of(@Nullable Object value, UrlConventions conventions) {
        if (value instanceof EdmEnumValue member) {
            String quoted = quoted(member.value());
            return conventions.enums() == UrlConventions.EnumLiterals.TYPED ? member.odataType() + quoted : quoted;
        }
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Duration || value instanceof PeriodDuration) {
            return "duration" + quoted(bare(value));
        }
        if (value instanceof byte[] octets) {
            return "binary" + quoted(bare(octets));
        }
        if (value instanceof JsonNode node && node.isString()) {
            return quoted(node.stringValue());
        }
        return value == null || value instanceof NullNode ? "null" : bare(value);
    }

    /** Returns literals in parentheses, for the operator {@code in}: {@code ('a','b')}. */
    public static String list(Collection<?> values, UrlConventions conventions) {
        return values.stream().map(value -> of(value, conventions)).collect(Collectors.joining(",", "(", ")"));
    }

    /** Returns {@code value} as a segment of its own: without quotes and without a type prefix. */
    public static String bare(Object value) {
        if (value instanceof EdmEnumValue member) {
            return member.value();
        }
        if (value instanceof OffsetDateTime dateTime) {
            return DateTimeText.print(dateTime);
        }
        if (value instanceof LocalTime time) {
            return TimeText.print(time);
        }
        if (value instanceof Duration duration) {
            return duration.isNegative() ? "-" + duration.negated() : duration.toString();
        }
        if (value instanceof byte[] octets) {
            return Base64.getUrlEncoder().encodeToString(octets);
        }
        if (value instanceof BigDecimal number) {
            return Math.abs((long) number.precision() - number.scale()) <= MOST_DIGITS
                            && Math.abs((long) number.scale()) <= MOST_DIGITS
                    ? number.toPlainString()
                    : number.toString(); // the digits of 1E+999999999 do not fit into memory
        }
        if (value instanceof Number number && !Double.isFinite(number.doubleValue())) {
            return Double.toString(number.doubleValue()).replace("Infinity", "INF");
        }
        if (value instanceof JsonNode node && (node.isContainer() || node.isPojo())) {
            throw new IllegalArgumentException("value must be a scalar, but was " + node.getNodeType());
        }
        return value instanceof JsonNode node ? node.asString() : value.toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
