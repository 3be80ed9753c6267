package dev.graphlet.runtime.json;

import dev.graphlet.runtime.InternalApi;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Edm.TimeOfDay as text (OData ABNF, timeOfDayValue). */
@InternalApi
public final class TimeText {
    private static final int LONGEST = "HH:mm:ss.nnnnnnnnn".length();

    private TimeText() {}

    /** Returns the time in {@code text}, or null if there is none; digits beyond nanoseconds are dropped. */
    public static @Nullable LocalTime parse(String text) {
        if (text.endsWith(".")) {
            return null;
        }
        try {
            boolean longer =
                    text.length() > LONGEST && text.substring(LONGEST).chars().allMatch(TimeText::isDigit);
            return LocalTime.parse(longer ? text.substring(0, LONGEST) : text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns {@code HH:mm:ss}, with no more fraction digits than needed. */
    public static String print(LocalTime value) {
        byte[] text = new byte[LONGEST];
        return new String(text, 0, print(value, text, 0), StandardCharsets.ISO_8859_1);
    }

    /** Prints {@code value} to {@code text}, starting at {@code at}; returns the end index. */
    static int print(LocalTime value, byte[] text, int at) {
        putTwo(text, at, value.getHour());
        text[at + 2] = ':';
        putTwo(text, at + 3, value.getMinute());
        text[at + 5] = ':';
        putTwo(text, at + 6, value.getSecond());
        int nanos = value.getNano();
        return nanos == 0 ? at + 8 : putFraction(text, at + 8, nanos);
    }

    private static int putFraction(byte[] text, int at, int nanos) {
        text[at] = '.';
        int micros = nanos / 1000;
        putThree(text, at + 1, micros / 1000);
        putThree(text, at + 4, micros % 1000);
        putThree(text, at + 7, nanos % 1000);
        int end = at + 10;
        while (text[end - 1] == '0') {
            end--;
        }
        return end;
    }

    // Avoids a loop: the digits do not depend on each other.
    static void putTwo(byte[] text, int at, int number) {
        text[at] = digit(number / 10);
        text[at + 1] = digit(number % 10);
    }

    private static void putThree(byte[] text, int at, int number) {
        text[at] = digit(number / 100);
        putTwo(text, at + 1, number % 100);
    }

    private static byte digit(int number) {
        return (byte) ('0' + number);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
