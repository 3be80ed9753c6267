package dev.graphlet.runtime.edm;

import dev.graphlet.runtime.InternalApi;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A constraint of a spec on the values of a property. Immutable and thread-safe. */
@InternalApi
public sealed interface Constraint {
    /** Returns the code of a violation, such as {@code length}. */
    String code();

    /** Returns how {@code value} breaks the constraint; null if it doesn't, or is of a type that is not constrained. */
    @Nullable
    Breach breach(Object value);

    /**
     * A violation of a constraint by a value, described in words that follow the name of the property.
     *
     * @param requirement what the value must be, such as {@code must have 1 to 5 items}
     * @param fact what the value is, such as {@code it has 7}
     * @param quotesValue whether {@code fact} contains the value itself, which messages about sensitive values must not
     */
    record Breach(String requirement, String fact, boolean quotesValue) {}

    /** Returns inclusive bounds for the number of characters (Unicode code points) of a text, or for that of octets. */
    static Constraint length(int min, int max) {
        return new Length(min, max);
    }

    /** Returns inclusive bounds for a number, decimal; null is no bound. */
    static Constraint range(@Nullable String min, @Nullable String max) {
        return new Range(min == null ? null : new BigDecimal(min), max == null ? null : new BigDecimal(max));
    }

    /** Returns the demand that a number is an integer multiple of {@code number}, a positive decimal number. */
    static Constraint multipleOf(String number) {
        return new MultipleOf(new BigDecimal(number));
    }

    /** Returns a regular expression that each whole text must match. */
    static Constraint pattern(String regex) {
        return new Pattern(regex);
    }

    /** Returns inclusive bounds for the number of items of a collection. */
    static Constraint items(int min, int max) {
        return new Items(min, max);
    }

    /** Bounds of a length. */
    record Length(int min, int max) implements Constraint {
        @Override
        public String code() {
            return "length";
        }

        @Override
        public @Nullable Breach breach(Object value) {
            if (value instanceof String text) {
                return Counts.breach(min, max, text.codePointCount(0, text.length()), "characters");
            }
            return value instanceof byte[] octets ? Counts.breach(min, max, octets.length, "octets") : null;
        }
    }

    /** Bounds of a number. */
    record Range(@Nullable BigDecimal min, @Nullable BigDecimal max) implements Constraint {
        @Override
        public String code() {
            return "range";
        }

        @Override
        public @Nullable Breach breach(Object value) {
            if (!(value instanceof Number number)) {
                return null;
            }
            boolean finite = Double.isFinite(number.doubleValue()) || number instanceof BigDecimal;
            BigDecimal exact = finite ? new BigDecimal(number.toString()) : null;
            boolean below = min != null && (exact == null || exact.compareTo(min) < 0);
            boolean above = max != null && (exact == null || exact.compareTo(max) > 0);
            return below || above ? new Breach("must be " + bounds(), "it is " + number, true) : null;
        }

        private String bounds() {
            return min == null ? "at most " + max : max == null ? "at least " + min : min + " to " + max;
        }
    }

    /** A number of which each value is an integer multiple. */
    record MultipleOf(BigDecimal number) implements Constraint {
        @Override
        public String code() {
            return "multipleOf";
        }

        @Override
        public @Nullable Breach breach(Object value) {
            return value instanceof Number given && !isMultiple(given)
                    ? new Breach("must be a multiple of " + number.toPlainString(), "it is " + given, true)
                    : null;
        }

        /** Divides no powers of ten, so that {@code 1E999999999} takes no longer than another number. */
        private boolean isMultiple(Number given) {
            if (!Double.isFinite(given.doubleValue()) && !(given instanceof BigDecimal)) {
                return false;
            }
            BigDecimal exact = new BigDecimal(given.toString()).stripTrailingZeros();
            long shift = (long) number.scale() - exact.scale();
            BigInteger divisor = number.unscaledValue();
            return exact.signum() == 0
                    || (shift >= 0
                            && BigInteger.TEN
                                            .modPow(BigInteger.valueOf(shift), divisor)
                                            .multiply(exact.unscaledValue())
                                            .mod(divisor)
                                            .signum()
                                    == 0);
        }
    }

    /** A regular expression. */
    record Pattern(String regex) implements Constraint {
        @Override
        public String code() {
            return "pattern";
        }

        @Override
        public @Nullable Breach breach(Object value) {
            return value instanceof String text
                            && !CompiledPatterns.get(regex).matcher(text).matches()
                    ? new Breach("must match " + regex, "it is " + text, true)
                    : null;
        }
    }

    /** Bounds of the number of items. */
    record Items(int min, int max) implements Constraint {
        @Override
        public String code() {
            return "items";
        }

        @Override
        public @Nullable Breach breach(Object value) {
            return value instanceof Collection<?> items ? Counts.breach(min, max, items.size(), "items") : null;
        }
    }
}
