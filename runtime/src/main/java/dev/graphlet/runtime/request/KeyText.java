package dev.graphlet.runtime.request;

import dev.graphlet.runtime.validation.Arguments;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** A key's value as the text that stands in a path (OData URL conventions 4.01, section 4.3.6): never quoted. */
final class KeyText {
    private KeyText() {}

    static String of(String name, Object value) {
        String text = text(Arguments.nonNull(value, name));
        if (text.isEmpty()) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        if (!PercentEncoding.isEncodable(text)) {
            throw new IllegalArgumentException(name + " must be valid Unicode, but holds half a surrogate pair");
        }
        return text;
    }

    private static String text(Object value) {
        if (value instanceof OffsetDateTime dateTime) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dateTime);
        }
        if (value instanceof LocalTime time) {
            return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
