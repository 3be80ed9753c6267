package dev.graphlet.runtime.property;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.validation.Arguments;

/**
 * A declared property of a flags enumeration type. Immutable and thread-safe.
 *
 * @param <V> the Java type of the value
 */
public final class FlagsProperty<V> extends Property<V> {
    /** Creates the property with the wire name {@code name} of {@code owner}. */
    @InternalApi
    public FlagsProperty(PropertyPath owner, String name) {
        super(owner, name);
    }

    /** Matches items whose property has all members of {@code value}. */
    public Filter has(V value) {
        return new Comparison(this, "has", Arguments.nonNull(value, "value"));
    }
}
