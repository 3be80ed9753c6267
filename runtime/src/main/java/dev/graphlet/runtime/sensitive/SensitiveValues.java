package dev.graphlet.runtime.sensitive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of a request that texts for people do not show. They are looked for when a text is made, and not before. Any two
 * are equal: what is left out of texts makes no request another one. Immutable and thread-safe.
 */
public final class SensitiveValues {
    /** No value at all. */
    public static final SensitiveValues NONE = new SensitiveValues(List::of);

    private static final String MASK = "***";

    private final Supplier<List<String>> values;

    private SensitiveValues(Supplier<List<String>> values) {
        this.values = values;
    }

    /** Returns that one value, as it is before anything escapes it; none if it is blank. */
    public static SensitiveValues of(String value) {
        return value.isBlank() ? NONE : new SensitiveValues(() -> List.of(value));
    }

    /** Returns the values that {@code values} gives whenever a text is made; blank ones are left out. */
    public static SensitiveValues of(Supplier<List<String>> values) {
        return new SensitiveValues(values);
    }

    /** Returns these values and those. */
    @SuppressWarnings("ReferenceEquality") // any two are equal
    public SensitiveValues and(SensitiveValues more) {
        if (this == NONE || more == NONE) {
            return this == NONE ? more : this;
        }
        return new SensitiveValues(
                () -> Stream.concat(values().stream(), more.values().stream()).toList());
    }

    /** Returns the values, in no order. */
    public List<String> values() {
        return values.get();
    }

    /** Returns the text with {@code ***} for each of the values, in whatever way it is escaped. */
    public String mask(String text) {
        String masked = text;
        for (String value : longestFirst()) {
            masked = new EscapedValue(value).replaceIn(masked, MASK);
        }
        return masked;
    }

    /**
     * Returns the failure as it is if no text of it, of its causes and of what it suppresses shows one of the values; else one
     * with the same stack trace and texts without them.
     */
    public Throwable mask(Throwable failure) {
        return longestFirst().isEmpty() ? failure : MaskedException.of(failure, this);
    }

    /** Returns {@link #mask(String)} of a text that may be null. */
    public @Nullable String maskNullable(@Nullable String text) {
        return text == null ? null : mask(text);
    }

    /** A value may be a part of another one. */
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

    /** Never the values. */
    @Override
    public String toString() {
        return MASK;
    }
}
