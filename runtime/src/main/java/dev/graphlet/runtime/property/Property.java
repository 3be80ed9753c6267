package dev.graphlet.runtime.property;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.validation.Arguments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declared property that holds a single primitive or enumeration value. Immutable and thread-safe.
 *
 * @param <V> the Java type of the value
 */
public class Property<V> extends PropertyPath {
    /** Creates the property with the wire name {@code name} of {@code owner}. */
    @InternalApi
    public Property(PropertyPath owner, String name) {
        super(owner, name);
    }

    /** Matches items whose property equals {@code value}; {@code null} matches items where it is null. */
    public final Filter eq(@Nullable V value) {
        return new Comparison(this, "eq", value);
    }

    /** Matches items whose property differs from {@code value}; {@code null} matches items where it is not null. */
    public final Filter ne(@Nullable V value) {
        return new Comparison(this, "ne", value);
    }

    /** Matches items whose property is greater than {@code value}. */
    public final Filter gt(V value) {
        return new Comparison(this, "gt", Arguments.nonNull(value, "value"));
    }

    /** Matches items whose property is greater than or equal to {@code value}. */
    public final Filter ge(V value) {
        return new Comparison(this, "ge", Arguments.nonNull(value, "value"));
    }

    /** Matches items whose property is less than {@code value}. */
    public final Filter lt(V value) {
        return new Comparison(this, "lt", Arguments.nonNull(value, "value"));
    }

    /** Matches items whose property is less than or equal to {@code value}. */
    public final Filter le(V value) {
        return new Comparison(this, "le", Arguments.nonNull(value, "value"));
    }

    /**
     * Matches items whose property equals one of {@code values}. A {@code null} among the values becomes a separate
     * condition, which matches items where the property is null.
     *
     * @throws IllegalArgumentException if {@code values} is empty
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
     * Matches items whose property equals one of {@code values}. A {@code null} among the values becomes a separate
     * condition, which matches items where the property is null.
     *
     * @throws IllegalArgumentException if {@code values} is empty
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Filter in(@Nullable V... values) {
        return in(Arrays.asList(Arguments.nonNull(values, "values")));
    }

    /** Returns the ascending order by this property. */
    public final OrderBy asc() {
        return new OrderBy(this, false);
    }

    /** Returns the descending order by this property. */
    public final OrderBy desc() {
        return new OrderBy(this, true);
    }
}
