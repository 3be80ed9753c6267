package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;

/** A rule for each property that a spec itself declares. */
interface PropertyRule extends Rule<StructuredSpec> {
    /** Adds a problem if {@code property} violates the rule. */
    void check(Property property, Problems problems);

    @Override
    default void check(StructuredSpec spec, Problems problems) {
        spec.properties().forEach(property -> check(property, problems));
    }
}
