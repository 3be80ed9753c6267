package dev.graphlet.runtime.property;

import dev.graphlet.runtime.validation.Arguments;

/**
 * A declared property that holds a value of a flags enumeration. Immutable and thread-safe.
 *
 * @param <V> the Java type of the value
 */
public final class FlagsProperty<V> extends Property<V> {
    /** The property of that wire name at the end of {@code owner}. For generated code. */
    public FlagsProperty(PropertyPath owner, String name) {
        super(owner, name);
    }

    /** That it has all members of that value. */
    public Filter has(V value) {
        return new Comparison(this, "has", Arguments.nonNull(value, "value"));
    }
}
