package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.Constraint;
import dev.graphlet.runtime.edm.EdmProperty;

/** Checks whether a value of the right type keeps the declared constraints. */
final class FacetChecker {
    private FacetChecker() {}

    /** Checks {@code value}: a text, octets, a number, or the items of a collection; other values are not constrained. */
    static void check(EdmProperty property, Object value, Problems at) {
        for (Constraint constraint : property.constraints()) {
            Constraint.Breach breach = constraint.breach(value);
            if (breach != null) {
                at.add("InvalidValue", "%s " + breach.requirement() + ".");
            }
        }
    }
}
