package dev.graphlet.runtime.property;

/**
 * A declared property that holds a value, or a collection of values.
 *
 * @param <V> the Java type of the value
 */
@SuppressWarnings("UnusedTypeParameter") // what filters compare it with
public final class Property<V> extends PropertyPath {
    /** The property of that wire name at the end of {@code owner}. For generated code. */
    public Property(PropertyPath owner, String name) {
        super(owner, name);
    }
}
