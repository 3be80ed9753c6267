package dev.graphlet.runtime.json;

import dev.graphlet.runtime.InternalApi;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Edm.DateTimeOffset as text (OData ABNF, dateTimeOffsetValue). The common forms bypass the formatters of java.time,
 * which take longer than the rest of a read. Seconds are optional on reading; digits beyond nanoseconds are dropped.
 */
@InternalApi
public final class DateTimeText {
    /** The maximum length of a date-time, in characters. */
    static final int LONGEST = "+999999999-12-31T23:59:59.999999999+18:00:00".length();

    private static final int MAX_FRACTION = 9;

    private DateTimeText() {}

    /** Returns the date-time in {@code length} characters starting at {@code from}; null if there is none. */
    public static @Nullable OffsetDateTime parse(char[] text, int from, int length) {
        try {
            OffsetDateTime common = length >= 20 ? parseCommon(text, from, from + length) : null;
            return common != null ? common : OffsetDateTime.parse(shortened(new String(text, from, length)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns whether {@code text} is a date-time that lacks only an offset. */
    public static boolean isLocal(String text) {
        char[] utc = (text + "Z").toCharArray();
        return parse(utc, 0, utc.length) != null;
    }

    /**
     * Parses {@code yyyy-MM-ddTHH:mm:ss[.fraction]Z}, the form that services nearly always send; null for other forms.
     */
    static @Nullable OffsetDateTime parseCommon(char[] t, int p, int end) {
        if (t[end - 1] != 'Z' || t[p + 4] != '-' || t[p + 7] != '-' || t[p + 10] != 'T') {
            return null;
        }
        if (t[p + 13] != ':' || t[p + 16] != ':') {
            return null;
        }
        int century = twoDigits(t, p);
        int year = twoDigits(t, p + 2);
        int month = twoDigits(t, p + 5);
        int day = twoDigits(t, p + 8);
        int hour = twoDigits(t, p + 11);
        int minute = twoDigits(t, p + 14);
        int second = twoDigits(t, p + 17);
        int nanos = end - p == 20 ? 0 : nanos(t, p + 19, end - 1);
        return (century | year | month | day | hour | minute | second | nanos) < 0
                ? null
                : OffsetDateTime.of(century * 100 + year, month, day, hour, minute, second, nanos, ZoneOffset.UTC);
    }

    /** Returns the nanoseconds of a fraction that starts with its point; -1 if invalid. */
    private static int nanos(char[] text, int from, int end) {
        int count = end - from - 1;
        if (text[from] != '.' || count < 1 || count > MAX_FRACTION) {
            return -1;
        }
        int nanos = digits(text, from + 1, count);
        for (int i = count; i < MAX_FRACTION; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    /** Returns the number, or a negative one if a character is not a digit; without a branch per character. */
    private static int twoDigits(char[] text, int at) {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return (tens | ones | 9 - tens | 9 - ones) < 0 ? -1 : tens * 10 + ones;
    }

    /** Returns the number, or -1 if a character is not a digit. */
    private static int digits(char[] text, int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static String shortened(String text) {
        int point = text.indexOf('.');
        if (point < 0) {
            return text;
        }
        int end = point + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == point + 1) {
            throw new DateTimeParseException("no digit after the point", text, point);
        }
        return text.substring(0, Math.min(end, point + 1 + MAX_FRACTION)) + text.substring(end);
    }

    /** Returns the text to send: always with seconds, no more fraction digits than needed, {@code Z} for UTC. */
    public static String print(OffsetDateTime value) {
        byte[] text = new byte[LONGEST];
        return new String(text, 0, print(value, text, 0), StandardCharsets.ISO_8859_1);
    }

    /**
     * Prints {@code value} to {@code text}, starting at {@code at}, in at most {@link #LONGEST} octets; returns the end
     * index.
     */
    static int print(OffsetDateTime value, byte[] text, int at) {
        int year = value.getYear();
        if (year < 0 || year > 9999) {
            return put(value.toString(), text, at);
        }
        TimeText.putTwo(text, at, year / 100);
        TimeText.putTwo(text, at + 2, year % 100);
        text[at + 4] = '-';
        TimeText.putTwo(text, at + 5, value.getMonthValue());
        text[at + 7] = '-';
        TimeText.putTwo(text, at + 8, value.getDayOfMonth());
        text[at + 10] = 'T';
        int end = TimeText.print(value.toLocalTime(), text, at + 11);
        return put(value.getOffset().getId(), text, end);
    }

    private static int put(String ascii, byte[] text, int at) {
        int end = at + ascii.length();
        for (int i = at; i < end; i++) {
            text[i] = (byte) ascii.charAt(i - at);
        }
        return end;
    }

    /** Returns whether a valid text is the one that {@link #print} produces for its value. */
    public static boolean isPrinted(char[] text, int from, int length) {
        int end = from + length;
        boolean utc = text[end - 1] == 'Z';
        int zone = utc ? end - 1 : end - "+00:00".length();
        boolean whole = zone - from == "yyyy-MM-ddTHH:mm:ss".length();
        boolean fraction = zone - from > 20 && zone - from <= 29 && text[zone - 1] != '0' && text[from + 19] == '.';
        boolean offset = utc || (isSign(text[zone]) && text[zone + 3] == ':' && isNonZero(text, zone));
        return offset && (whole || fraction) && text[from + 10] == 'T';
    }

    /** Returns whether {@code character} is a sign. In an offset with seconds, the sign is three characters earlier. */
    private static boolean isSign(char character) {
        return character == '+' || character == '-';
    }

    private static boolean isNonZero(char[] text, int zone) {
        return text[zone + 1] != '0' || text[zone + 2] != '0' || text[zone + 4] != '0' || text[zone + 5] != '0';
    }
}
