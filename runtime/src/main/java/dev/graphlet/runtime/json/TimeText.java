package dev.graphlet.runtime.json;

import java.time.DateTimeException;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Edm.TimeOfDay as text (OData ABNF, timeOfDayValue). */
public final class TimeText {
    private static final int LONGEST = "HH:mm:ss.nnnnnnnnn".length();

    private TimeText() {}

    /** The time in that text, or null when it holds none; digits beyond nanoseconds are dropped. */
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

    /** {@code HH:mm:ss}, with no more fraction digits than needed. */
    public static String print(LocalTime value) {
        char[] text = new char[LONGEST];
        return new String(text, 0, print(value, text, 0));
    }

    /** Prints that text to a buffer; where it ends there. */
    @SuppressWarnings("JavaLocalTimeGetNano") // the seconds are there
    static int print(LocalTime value, char[] text, int at) {
        put(text, at, value.getHour(), 2);
        text[at + 2] = ':';
        put(text, at + 3, value.getMinute(), 2);
        text[at + 5] = ':';
        put(text, at + 6, value.getSecond(), 2);
        int end = at + 8;
        if (value.getNano() > 0) {
            text[end] = '.';
            put(text, end + 1, value.getNano(), 9);
            end += 10;
            while (text[end - 1] == '0') {
                end--;
            }
        }
        return end;
    }

    static void put(char[] text, int at, int number, int width) {
        int rest = number;
        for (int i = at + width - 1; i >= at; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
