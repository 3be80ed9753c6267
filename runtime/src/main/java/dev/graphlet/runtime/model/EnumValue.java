package dev.graphlet.runtime.model;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.graphlet.runtime.edm.EdmEnumValue;
import dev.graphlet.runtime.json.Surrogates;
import dev.graphlet.runtime.validation.Arguments;
import dev.graphlet.runtime.validation.Validated;
import dev.graphlet.runtime.validation.Violations;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * A value of an enumeration type: its wire string, whether the spec knows it or not. Two are equal when they are of one
 * class and have one wire string. Immutable and thread-safe.
 */
public abstract class EnumValue implements Validated, EdmEnumValue {
    private static final String SENTINEL = "unknownFutureValue";

    private final SerializedString value;
    private final boolean hasSurrogates;

    /** The value of that wire string. */
    protected EnumValue(String value) {
        this.value = new SerializedString(Arguments.nonNull(value, "value"));
        hasSurrogates = Surrogates.areIn(value);
    }

    /** The wire string: {@code completedWithErrors}. */
    @Override
    @JsonValue
    public final String value() {
        return value.getValue();
    }

    /** Writes the wire string, encoded once, unless it has surrogates: one without its other half cannot be encoded. */
    final void write(JsonGenerator json) {
        if (hasSurrogates) {
            json.writeString(value());
        } else {
            json.writeString(value);
        }
    }

    /** The members of a value of a flags type, in the order in which they came, without the spaces between them. */
    protected static List<String> members(String value) {
        return Arrays.stream(value.split(",", -1)).map(String::strip).toList();
    }

    /** The sentinel of an evolvable enumeration stands for members to come; it is never sent. */
    @Override
    public final void validate(Violations violations) {
        if (members(value()).contains(SENTINEL)) {
            violations.add(
                    "sentinel", "'" + SENTINEL + "' stands for values to come and must not be sent. Give a real value");
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

    /** The wire string. */
    @Override
    public final String toString() {
        return value();
    }
}
