package dev.graphlet.runtime.validation;

import dev.graphlet.runtime.edm.EdmProperty;

/** A value that knows its declared constraints. */
public interface Validated {
    /** Adds each violation in this value, and in the values within it, to {@code violations}. */
    void validate(Violations violations);

    /** Returns whether this value says by a reference what that navigation property is related to. */
    default boolean binds(EdmProperty navigation) {
        return false;
    }

    /** Returns whether that property was read, and is sent, with a text that its Java type may not hold. */
    default boolean hasLexicalForm(EdmProperty property) {
        return false;
    }
}
