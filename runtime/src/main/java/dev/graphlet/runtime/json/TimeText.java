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
        return append(new StringBuilder(LONGEST), value).toString();
    }

    @SuppressWarnings("JavaLocalTimeGetNano") // the seconds are there
    static StringBuilder append(StringBuilder text, LocalTime value) {
        DateTimeText.append(text, value.getHour(), 2).append(':');
        DateTimeText.append(text, value.getMinute(), 2).append(':');
        DateTimeText.append(text, value.getSecond(), 2);
        if (value.getNano() > 0) {
            DateTimeText.append(text.append('.'), value.getNano(), 9);
            while (text.charAt(text.length() - 1) == '0') {
                text.setLength(text.length() - 1);
            }
        }
        return text;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
