package dev.graphlet.runtime.model;

/**
 * Builds a nested value. Generated models have an interface of this kind, which lambdas implement.
 *
 * @param <V> the type of the value
 */
public interface NestedBuilder<V extends StructuredValue> {
    /** Returns the value. */
    V build();
}
