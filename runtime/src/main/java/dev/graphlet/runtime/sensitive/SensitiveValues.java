package dev.graphlet.runtime.sensitive;

import dev.graphlet.runtime.InternalApi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of a request that are masked in texts for people, such as exception messages. The values are computed only
 * when a text is created. All instances are equal, since masking does not change what a request sends. Immutable and
 * thread-safe.
 */
@InternalApi
public final class SensitiveValues {
    /** No values. */
    public static final SensitiveValues NONE = new SensitiveValues(List::of);

    private static final String MASK = "***";

    private final Supplier<List<String>> values;

    private SensitiveValues(Supplier<List<String>> values) {
        this.values = values;
    }

    /** Returns the single value {@code value}, not escaped; none if {@code value} is blank. */
    public static SensitiveValues of(String value) {
        return value.isBlank() ? NONE : new SensitiveValues(() -> List.of(value));
    }

    /** Returns the values that {@code values} supplies whenever a text is created; blank values are ignored. */
    public static SensitiveValues of(Supplier<List<String>> values) {
        return new SensitiveValues(values);
    }

    /** Returns these values and {@code more}. */
    @SuppressWarnings("ReferenceEquality") // all instances are equal
    public SensitiveValues and(SensitiveValues more) {
        if (this == NONE || more == NONE) {
            return this == NONE ? more : this;
        }
        return new SensitiveValues(
                () -> Stream.concat(values().stream(), more.values().stream()).toList());
    }

    /** Returns the values, in no particular order. */
    public List<String> values() {
        return values.get();
    }

    /** Returns {@code text} with {@code ***} in place of each of the values, in any escaped form. */
    public String mask(String text) {
        String masked = text;
        for (String value : longestFirst()) {
            masked = new EscapedValue(value).replaceIn(masked, MASK);
        }
        return masked;
    }

    /**
     * Returns {@code failure} if no text of it, its causes and its suppressed exceptions contains one of the values;
     * else an exception with the same stack trace and masked texts.
     */
    public Throwable mask(Throwable failure) {
        return longestFirst().isEmpty() ? failure : MaskedException.of(failure, this);
    }

    /** Returns {@link #mask(String)} of {@code text}, or null for null. */
    public @Nullable String maskNullable(@Nullable String text) {
        return text == null ? null : mask(text);
    }

    /** Returns the values from the longest to the shortest, since one value may contain another. */
    private List<String> longestFirst() {
        List<String> sorted = new ArrayList<>(values());
        sorted.removeIf(String::isBlank);
        sorted.sort(Comparator.comparing(String::length).reversed());
        return sorted;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SensitiveValues;
    }

    @Override
    public int hashCode() {
        return SensitiveValues.class.hashCode();
    }

    /** Returns {@code ***}, never the values. */
    @Override
    public String toString() {
        return MASK;
    }
}
