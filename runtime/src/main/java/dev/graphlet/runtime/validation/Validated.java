package dev.graphlet.runtime.validation;

/** A value that knows its declared constraints. */
public interface Validated {
    /** Adds each violation in this value, and in the values within it, to {@code violations}. */
    void validate(Violations violations);
}
