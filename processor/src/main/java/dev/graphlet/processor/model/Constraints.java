package dev.graphlet.processor.model;

import java.util.Optional;

/** The value constraints of a property. */
public record Constraints(
        Optional<Bounds> length, Optional<NumberRange> range, Optional<String> pattern, Optional<Bounds> items) {
    public static final Constraints NONE =
            new Constraints(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Inclusive bounds of a count. */
    public record Bounds(int min, int max) {}

    /** Inclusive bounds of a number, decimal; an empty text is no bound. */
    public record NumberRange(String min, String max) {}
}
