package dev.graphlet.runtime.property;

import dev.graphlet.runtime.validation.Arguments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declared property that holds one primitive or enumeration value. Immutable and thread-safe.
 *
 * @param <V> the Java type of the value
 */
public class Property<V> extends PropertyPath {
    /** The property of that wire name at the end of {@code owner}. For generated code. */
    public Property(PropertyPath owner, String name) {
        super(owner, name);
    }

    /** That it is that value; null for no value. */
    public final Filter eq(@Nullable V value) {
        return new Comparison(this, "eq", value);
    }

    /** That it isn't that value; null for no value. */
    public final Filter ne(@Nullable V value) {
        return new Comparison(this, "ne", value);
    }

    /** That it is greater. */
    public final Filter gt(V value) {
        return new Comparison(this, "gt", Arguments.nonNull(value, "value"));
    }

    /** That it is greater or that value. */
    public final Filter ge(V value) {
        return new Comparison(this, "ge", Arguments.nonNull(value, "value"));
    }

    /** That it is less. */
    public final Filter lt(V value) {
        return new Comparison(this, "lt", Arguments.nonNull(value, "value"));
    }

    /** That it is less or that value. */
    public final Filter le(V value) {
        return new Comparison(this, "le", Arguments.nonNull(value, "value"));
    }

    /**
     * That it is one of those values; null among them for no value, which is asked for by itself.
     *
     * @throws IllegalArgumentException if there is none
     */
    public final Filter in(List<? extends @Nullable V> values) {
        List<V> present = new ArrayList<>();
        for (@Nullable V value : Arguments.nonNull(values, "values")) {
            if (value != null) {
                present.add(value);
            }
        }
        if (present.size() == values.size()) {
            return new Membership(this, List.copyOf(present));
        }
        return present.isEmpty() ? eq(null) : new Membership(this, List.copyOf(present)).or(eq(null));
    }

    /**
     * That it is one of those values; null among them for no value, which is asked for by itself.
     *
     * @throws IllegalArgumentException if there is none
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final Filter in(@Nullable V... values) {
        return in(Arrays.asList(Arguments.nonNull(values, "values")));
    }

    /** From the least to the greatest. */
    public final OrderBy asc() {
        return new OrderBy(this, false);
    }

    /** From the greatest to the least. */
    public final OrderBy desc() {
        return new OrderBy(this, true);
    }
}
