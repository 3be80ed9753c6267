package dev.graphlet.runtime.edm;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A duration with years and months, whose length depends on its start date: {@code P1M}, {@code P1Y6MT12H}. Specs use
 * this type instead of {@link Duration} where a service sends such durations, although Edm.Duration ends at days (OData
 * CSDL 4.01, section 3.3). Immutable and thread-safe.
 *
 * @param period the years, months and days; weeks count as days
 * @param duration the hours, minutes and seconds
 */
public record PeriodDuration(Period period, Duration duration) {
    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("([+-]?)P([^T]*)(T.+)?", Pattern.CASE_INSENSITIVE);

    /**
     * Creates the sum of {@code period} and {@code duration}.
     *
     * @throws IllegalArgumentException if one part is negative and another is positive, since such a sum has no text
     */
    public PeriodDuration {
        long negative = signs(period, duration).filter(sign -> sign < 0).count();
        long positive = signs(period, duration).filter(sign -> sign > 0).count();
        if (negative > 0 && positive > 0) {
            throw new IllegalArgumentException(
                    "the parts must all be positive or all be negative, but were " + period + " and " + duration);
        }
    }

    private static Stream<Integer> signs(Period period, Duration duration) {
        return Stream.of(
                Integer.signum(period.getYears()),
                Integer.signum(period.getMonths()),
                Integer.signum(period.getDays()),
                duration.isZero() ? 0 : duration.isNegative() ? -1 : 1);
    }

    /**
     * Returns the duration for a text such as {@code P1Y2M3W4DT5H6M7.8S}, which may start with a sign.
     *
     * @throws DateTimeException if {@code text} is not a duration
     */
    public static PeriodDuration parse(String text) {
        Matcher form = FORM.matcher(text);
        if (text.length() > LONGEST || !form.matches() || (form.group(2).isEmpty() && form.group(3) == null)) {
            throw new DateTimeException("not a duration such as P1Y2M3DT4H5M6S");
        }
        Period period = form.group(2).isEmpty() ? Period.ZERO : Period.parse("P" + form.group(2));
        Duration duration = form.group(3) == null ? Duration.ZERO : Duration.parse("P" + form.group(3));
        try {
            return form.group(1).equals("-")
                    ? new PeriodDuration(period.negated(), duration.negated())
                    : new PeriodDuration(period, duration);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new DateTimeException("not a duration such as P1Y2M3DT4H5M6S", e);
        }
    }

    /** Returns whether any part is negative. */
    public boolean isNegative() {
        return period.isNegative() || duration.isNegative();
    }

    /** Returns whether this duration has years or months, and therefore no fixed length. */
    public boolean hasMonths() {
        return period.toTotalMonths() != 0;
    }

    /** Returns the text, with a leading minus sign if this duration is negative: {@code -P1M}. */
    @Override
    public String toString() {
        if (isNegative()) {
            return "-" + new PeriodDuration(period.negated(), duration.negated());
        }
        if (period.isZero()) {
            return duration.toString();
        }
        return duration.isZero()
                ? period.toString()
                : period + duration.toString().substring(1);
    }
}
