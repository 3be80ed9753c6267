package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;

/** A sentence that must hold for each property that a spec declares itself. */
interface PropertyRule extends Rule<StructuredSpec> {
    /** Adds a problem if it doesn't hold for the property. */
    void check(Property property, Problems problems);

    @Override
    default void check(StructuredSpec spec, Problems problems) {
        spec.properties().forEach(property -> check(property, problems));
    }
}
