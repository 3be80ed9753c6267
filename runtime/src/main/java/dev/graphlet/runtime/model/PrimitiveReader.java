package dev.graphlet.runtime.model;

import dev.graphlet.runtime.edm.PeriodDuration;
import dev.graphlet.runtime.json.BinaryText;
import dev.graphlet.runtime.json.DateTimeText;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.json.GuidText;
import dev.graphlet.runtime.json.JsonFormatException;
import dev.graphlet.runtime.json.NumberText;
import dev.graphlet.runtime.json.TimeText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Reads the primitive or enumeration value at the parser's current token, with a short method for each type. JSON null
 * is read as null. If a value would be written with another text than the one read, that text is kept as the lexical
 * form of the value. Not thread-safe.
 */
abstract class PrimitiveReader extends PropertyCursor {
    private static final String DURATION = "Edm.Duration such as P1DT2H30M";

    /** Whether the value being read is part of a value that must appear in no text. */
    boolean secret;

    PrimitiveReader(JsonParser parser, boolean secret) {
        super(parser);
        this.secret = secret;
    }

    /** Reads an Edm.String. */
    public @Nullable String string() {
        String text = stringValue();
        return text != null ? text : orNull("a string");
    }

    /** Reads an Edm.Boolean. */
    public @Nullable Boolean bool() {
        return switch (value()) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> orNull("Edm.Boolean, true or false");
        };
    }

    /** Reads an Edm.Int16. */
    public @Nullable Short int16() {
        Long value = integer("Edm.Int16, a whole number from -32768 to 32767", Short.MIN_VALUE, Short.MAX_VALUE);
        return value == null ? null : value.shortValue();
    }

    /** Reads an Edm.Int32. */
    public @Nullable Integer int32() {
        Long value = integer(
                "Edm.Int32, a whole number from -2147483648 to 2147483647", Integer.MIN_VALUE, Integer.MAX_VALUE);
        return value == null ? null : value.intValue();
    }

    /** Reads an Edm.Int64 from a number or a string. */
    public @Nullable Long int64() {
        return integer("Edm.Int64, a whole number", Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private @Nullable Long integer(String expected, long min, long max) {
        if (value() == JsonToken.VALUE_NULL) {
            return null;
        }
        Long number = NumberText.whole(parser, min, max);
        if (number == null) {
            throw mismatch(expected);
        }
        keepUnless(NumberText.isPrinted(parser, number));
        return number;
    }

    /** Reads an Edm.Decimal from a number or a string. */
    public @Nullable BigDecimal decimal() {
        if (value() == JsonToken.VALUE_NULL) {
            return null;
        }
        BigDecimal number = number("Edm.Decimal, a number");
        keepUnless(NumberText.isPrinted(parser, number));
        return number;
    }

    private BigDecimal number(String expected) {
        BigDecimal number = NumberText.read(parser);
        if (number == null) {
            throw mismatch(expected);
        }
        return number;
    }

    /** Reads an Edm.Single from a number, or from one of the strings INF, -INF and NaN. */
    public @Nullable Float float32() {
        Double value = floating("Edm.Single, a number, or 'INF', '-INF' or 'NaN'");
        return value == null ? null : value.floatValue();
    }

    /** Reads an Edm.Double from a number, or from one of the strings INF, -INF and NaN. */
    public @Nullable Double float64() {
        return floating("Edm.Double, a number, or 'INF', '-INF' or 'NaN'");
    }

    private @Nullable Double floating(String expected) {
        if (value() == JsonToken.VALUE_NULL) {
            return null;
        }
        Double special = NumberText.special(parser);
        if (special != null) {
            return special;
        }
        keepUnless(NumberText.isPrinted(parser));
        boolean numeric = parser.currentToken().isNumeric();
        return numeric ? parser.getDoubleValue() : number(expected).doubleValue();
    }

    /** Reads an Edm.Guid from text or from its 16 octets. */
    public @Nullable UUID guid() {
        return text("Edm.Guid, 8-4-4-4-12 hexadecimal digits", GuidText::parse, UUID::toString, GuidText::parse);
    }

    /** Reads an Edm.DateTimeOffset. */
    public @Nullable OffsetDateTime dateTimeOffset() {
        String expected = "Edm.DateTimeOffset such as 2026-08-31T22:00:00Z";
        if (value() != JsonToken.VALUE_STRING) {
            return orNull(expected);
        }
        char[] text = parser.getStringCharacters();
        int from = parser.getStringOffset();
        int length = parser.getStringLength();
        OffsetDateTime value = DateTimeText.parse(text, from, length);
        if (value == null) {
            boolean local = DateTimeText.isLocal(parser.getString());
            throw mismatch(local ? expected + " (String in the spec takes one without an offset)" : expected);
        }
        keepUnless(DateTimeText.isPrinted(text, from, length));
        return value;
    }

    /** Reads an Edm.Date. */
    public @Nullable LocalDate date() {
        return text("Edm.Date such as 2026-08-31", LocalDate::parse, LocalDate::toString);
    }

    /** Reads an Edm.TimeOfDay. */
    public @Nullable LocalTime timeOfDay() {
        return text("Edm.TimeOfDay such as 22:00:00", TimeText::parse, TimeText::print);
    }

    /**
     * Reads an Edm.Duration. A duration with years or months, which has no fixed length, is read as null and its text
     * is kept, since the surrounding value must stay readable. Weeks are seven days.
     */
    public @Nullable Duration duration() {
        String text = stringValue();
        if (text == null) {
            return orNull(DURATION);
        }
        Duration value = exactDuration(text);
        if (value == null || !value.toString().equals(text)) {
            setLexicalForm(StringNode.valueOf(text));
        }
        return value;
    }

    private @Nullable Duration exactDuration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            PeriodDuration value = parsed(text, PeriodDuration::parse, DURATION);
            return value.hasMonths()
                    ? null
                    : value.duration().plusDays(value.period().get(ChronoUnit.DAYS));
        }
    }

    /** Reads an Edm.Duration that may have years and months. */
    public @Nullable PeriodDuration periodDuration() {
        return text(DURATION, PeriodDuration::parse, PeriodDuration::toString);
    }

    /** Reads an Edm.Binary from base64 or base64url, or from octets. */
    public byte @Nullable [] binary() {
        return text("Edm.Binary, base64 or base64url", BinaryText::parse, BinaryText::print, byte[]::clone);
    }

    private <V> @Nullable V text(String expected, Function<String, @Nullable V> parse, Function<V, String> print) {
        return text(expected, parse, print, octets -> null);
    }

    private <V> @Nullable V text(
            String expected,
            Function<String, @Nullable V> parse,
            Function<V, String> print,
            Function<byte[], @Nullable V> binary) {
        String text = stringValue();
        if (text == null) {
            V value = embedded() instanceof byte[] octets ? binary.apply(octets) : null;
            return value != null ? value : orNull(expected);
        }
        V value = parsed(text, parse, expected);
        keepUnless(print.apply(value).equals(text));
        return value;
    }

    private <V> V parsed(String text, Function<String, @Nullable V> parse, String expected) {
        V value;
        try {
            value = parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw mismatch(expected);
        }
        if (value == null) {
            throw mismatch(expected);
        }
        return value;
    }

    /** Reads an Edm.Untyped, which is any JSON; JSON null is read as null. */
    public @Nullable JsonNode untyped() {
        return value() == JsonToken.VALUE_NULL ? null : ExactJson.read(parser);
    }

    /** Reads a value of an enumeration type, created by {@code of} from its name or number. */
    public <E> @Nullable E enumeration(Function<String, E> of) {
        String text = stringValue();
        if (text == null && parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            text = parser.getString();
            setLexicalForm(ExactJson.read(parser));
        }
        return text != null ? of.apply(text) : orNull("a string");
    }

    private void keepUnless(boolean printed) {
        if (!printed) {
            setLexicalForm(ExactJson.read(parser));
        }
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // the result is always null
    final <V> @Nullable V orNull(String expected) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        throw mismatch(expected);
    }

    final JsonFormatException mismatch(String expected) {
        return JsonFormatException.mismatch(parser, expected, isSecret());
    }

    final boolean isSecret() {
        return secret || isSensitive();
    }
}
