package dev.graphlet.runtime.json;

import dev.graphlet.runtime.InternalApi;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;

/** Reads numbers, which OData sends as JSON numbers or, with IEEE754Compatible=true, as strings (OData JSON 4.01). */
@InternalApi
public final class NumberText {
    /** Decimal numbers of at most this many characters are exact even as Edm.Single. */
    private static final int EXACT_IN_SINGLE = 7;

    private static final int LONG_DIGITS = 19;

    private NumberText() {}

    /** Returns the exact number at the parser's current token; null if the token is not a number, or is too long. */
    public static @Nullable BigDecimal read(JsonParser parser) {
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_NUMBER_INT
                        || token == JsonToken.VALUE_NUMBER_FLOAT
                        || token == JsonToken.VALUE_STRING
                ? decimal(parser.getString())
                : null;
    }

    /**
     * Returns the number in {@code text}; null if it is not a number, has too many digits, or too large an exponent.
     */
    static @Nullable BigDecimal decimal(String text) {
        if (text.length() > StreamReadConstraints.DEFAULT_MAX_NUM_LEN) {
            return null; // reading n digits takes time of n squared
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Returns whether the current token is a number with the text that is printed for {@code value}. */
    public static boolean isPrinted(JsonParser parser, BigDecimal value) {
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT -> value.signum() != 0 || parser.getStringLength() == 1;
            case VALUE_NUMBER_FLOAT -> value.toString().equals(parser.getString());
            default -> false;
        };
    }

    /** Returns whether the current token is a number with the text that is printed for {@code value}. */
    public static boolean isPrinted(JsonParser parser, long value) {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT && (value != 0 || parser.getStringLength() == 1);
    }

    /** Returns INF, -INF or NaN if the current token is one of these strings, else null. */
    public static @Nullable Double special(JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return null;
        }
        return switch (parser.getString()) {
            case "INF" -> Double.POSITIVE_INFINITY;
            case "-INF" -> Double.NEGATIVE_INFINITY;
            case "NaN" -> Double.NaN;
            default -> null;
        };
    }

    /** Returns whether the current token is a number with a fraction and the text that is printed for its value. */
    public static boolean isPrinted(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
                && isPrinted(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    /**
     * Returns whether a short text with a fraction is the one printed for its value, as Edm.Single and as Edm.Double.
     */
    public static boolean isPrinted(char[] text, int from, int length) {
        int end = from + length;
        if (length > EXACT_IN_SINGLE || (text[end - 1] == '0' && text[end - 2] != '.')) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (text[i] == 'e' || text[i] == 'E') {
                return false;
            }
        }
        int first = text[from] == '-' ? from + 1 : from;
        boolean tiny = end - first > 4 && text[first] == '0' && text[first + 2] == '0' && text[first + 3] == '0';
        return !tiny || text[first + 4] != '0';
    }

    /**
     * Returns the whole number from {@code min} to {@code max} at the parser's current token; null if the token is not
     * a number, has a fraction or is out of bounds. Most whole numbers fit a long and need no decimal.
     */
    public static @Nullable Long whole(JsonParser parser, long min, long max) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            long number = parser.getLongValue();
            return number >= min && number <= max ? number : null;
        }
        BigDecimal number = read(parser);
        return number == null ? null : whole(number, min, max);
    }

    /** Returns {@code number} if it is a whole number from {@code min} to {@code max}, else null. */
    static @Nullable Long whole(BigDecimal number, long min, long max) {
        BigDecimal exact = number.signum() == 0 ? BigDecimal.ZERO : number; // 0E1000000000 equals 0
        if ((long) exact.precision() - exact.scale() > LONG_DIGITS
                || exact.stripTrailingZeros().scale() > 0) {
            return null; // checked first, since 1E1000000000 has more digits than fit into memory
        }
        BigDecimal plain = exact.setScale(0);
        boolean inside = plain.compareTo(BigDecimal.valueOf(min)) >= 0 && plain.compareTo(BigDecimal.valueOf(max)) <= 0;
        return inside ? plain.longValueExact() : null;
    }
}
