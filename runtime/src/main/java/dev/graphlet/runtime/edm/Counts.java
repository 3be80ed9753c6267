package dev.graphlet.runtime.edm;

import org.jspecify.annotations.Nullable;

/** Inclusive bounds of a count; {@link Integer#MAX_VALUE} is no upper bound. */
final class Counts {
    private Counts() {}

    static Constraint.@Nullable Breach breach(int min, int max, int count, String unit) {
        return count < min || count > max
                ? new Constraint.Breach("must have " + bounds(min, max) + " " + unit, "it has " + count, false)
                : null;
    }

    private static String bounds(int min, int max) {
        if (max == Integer.MAX_VALUE) {
            return "at least " + min;
        }
        return min == 0 ? "at most " + max : min == max ? Integer.toString(min) : min + " to " + max;
    }
}
