package dev.graphlet.runtime.model;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.graphlet.runtime.edm.EdmEnumValue;
import dev.graphlet.runtime.validation.Arguments;
import dev.graphlet.runtime.validation.Validated;
import dev.graphlet.runtime.validation.Violations;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of an enumeration type, identified by its wire string, whether declared in the spec or not. Two values are
 * equal if their classes and wire strings are equal. Immutable and thread-safe.
 */
public abstract class EnumValue extends Validated implements EdmEnumValue {
    private static final String SENTINEL = "unknownFutureValue";

    private final String value;

    /** Creates the value with the wire string {@code value}. */
    protected EnumValue(String value) {
        this.value = Arguments.nonNull(value, "value");
    }

    /** Returns the wire string: {@code completedWithErrors}. */
    @Override
    @JsonValue
    public final String value() {
        return value;
    }

    /** Returns the members of a value of a flags type, in their original order, without surrounding spaces. */
    protected static List<String> members(String value) {
        return Arrays.stream(value.split(",", -1)).map(String::strip).toList();
    }

    /**
     * Rejects the sentinel member of an evolvable enumeration, which is a placeholder for future members and never
     * sent.
     */
    @Override
    protected final void validate(Violations violations) {
        if (members(value()).contains(SENTINEL)) {
            violations.add(
                    "sentinel",
                    "'" + SENTINEL + "' stands for future members and must not be sent. Use a member of"
                            + " the enumeration");
        }
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof EnumValue that && getClass() == that.getClass() && value.equals(that.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** Returns the wire string. */
    @Override
    public final String toString() {
        return value();
    }
}
