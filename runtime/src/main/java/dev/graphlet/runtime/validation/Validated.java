package dev.graphlet.runtime.validation;

import dev.graphlet.runtime.edm.EdmProperty;
import java.util.List;

/** A value that can check its declared constraints. */
public abstract class Validated {
    /** Creates the value. */
    protected Validated() {}

    /**
     * Returns all violations of the spec in this value and in its nested values, as a create checks them: required
     * properties must be present. The violations are in the order of the properties; the list is empty if there are
     * none.
     */
    public final List<Violation> violations() {
        return Violations.of(this);
    }

    /** Adds each violation in this value and in its nested values to {@code violations}. */
    protected abstract void validate(Violations violations);

    /** Returns whether this value sets {@code navigation} by reference. */
    protected boolean binds(EdmProperty navigation) {
        return false;
    }

    /** Returns whether {@code property} was read, and is sent, as a text that its Java type may not represent. */
    protected boolean hasLexicalForm(EdmProperty property) {
        return false;
    }
}
