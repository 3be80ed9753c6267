package dev.graphlet.processor.validation;

import dev.graphlet.processor.model.EdmPrimitive;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The range of numbers that a type can represent.
 *
 * @param whole whether the numbers are integers
 * @param least the minimum; empty for no limits
 * @param greatest the maximum; used only with a minimum
 */
record NumberLimits(boolean whole, Optional<BigDecimal> least, BigDecimal greatest) {
    static NumberLimits of(EdmPrimitive type) {
        return switch (type) {
            case INT16 -> whole(Short.MIN_VALUE, Short.MAX_VALUE);
            case INT32 -> whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case INT64 -> whole(Long.MIN_VALUE, Long.MAX_VALUE);
            case SINGLE -> floating(Float.toString(Float.MAX_VALUE));
            case DOUBLE -> floating(Double.toString(Double.MAX_VALUE));
            default -> new NumberLimits(false, Optional.empty(), BigDecimal.ZERO);
        };
    }

    private static NumberLimits whole(long least, long greatest) {
        return new NumberLimits(true, Optional.of(BigDecimal.valueOf(least)), BigDecimal.valueOf(greatest));
    }

    private static NumberLimits floating(String greatest) {
        BigDecimal limit = new BigDecimal(greatest);
        return new NumberLimits(false, Optional.of(limit.negate()), limit);
    }

    boolean hold(BigDecimal number) {
        boolean integer = number.stripTrailingZeros().scale() <= 0;
        boolean inside = least.isEmpty() || (least.get().compareTo(number) <= 0 && number.compareTo(greatest) <= 0);
        return inside && (!whole || integer);
    }

    /** Returns the range as text for a message. */
    String text() {
        String kind = whole ? "a whole number" : "a number";
        return least.map(limit -> kind + " from " + limit + " to " + greatest).orElse(kind);
    }
}
