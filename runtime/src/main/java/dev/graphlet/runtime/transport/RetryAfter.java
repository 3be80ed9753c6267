package dev.graphlet.runtime.transport;

import dev.graphlet.runtime.InternalApi;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry-After} as decimal seconds, an HTTP date, or the longest of a list of seconds. Thread-safe. */
@InternalApi
public final class RetryAfter {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    private RetryAfter() {}

    /** Returns how long to wait; null if the field is absent or not understood. */
    public static @Nullable Duration of(Headers headers) {
        return of(headers, Clock.systemUTC());
    }

    /** Returns how long to wait from the time of {@code clock}; null as in {@link #of(Headers)}. */
    public static @Nullable Duration of(Headers headers, Clock clock) {
        String value = String.join(",", headers.all("Retry-After")).strip();
        if (value.isEmpty()) {
            return null;
        }
        return Character.isDigit(value.charAt(0)) ? longest(value.split(",", -1)) : until(value, headers, clock);
    }

    private static @Nullable Duration longest(String[] values) {
        Duration longest = null;
        for (String value : values) {
            if (SECONDS.matcher(value.strip()).matches()) {
                BigDecimal seconds = new BigDecimal(value.strip());
                Duration wait = Duration.ofNanos(seconds.movePointRight(9).longValue());
                longest = longest == null || wait.compareTo(longest) > 0 ? wait : longest;
            }
        }
        return longest;
    }

    /**
     * Returns the wait until {@code date}, relative to the service's own {@code Date}, if present, since the local
     * clock may be wrong.
     */
    private static @Nullable Duration until(String date, Headers headers, Clock clock) {
        Instant then = instant(date);
        if (then == null) {
            return null;
        }
        Instant sent = headers.first("Date").map(RetryAfter::instant).orElse(null);
        Duration wait = Duration.between(sent == null ? clock.instant() : sent, then);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private static @Nullable Instant instant(String date) {
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
