package dev.graphlet.runtime.validation;

import dev.graphlet.runtime.edm.EdmProperty;

/** A value that can check its declared constraints. */
public interface Validated {
    /** Adds each violation in this value and in its nested values to {@code violations}. */
    void validate(Violations violations);

    /** Returns whether this value sets {@code navigation} by reference. */
    default boolean binds(EdmProperty navigation) {
        return false;
    }

    /** Returns whether {@code property} was read, and is sent, as a text that its Java type may not represent. */
    default boolean hasLexicalForm(EdmProperty property) {
        return false;
    }
}
