package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.StructuredSpec;

/** An entity that can exist or be addressed has a key. */
final class EntityHasKey implements Rule<StructuredSpec> {
    @Override
    public void check(StructuredSpec spec, Problems problems) {
        boolean needed = !spec.abstractType() || spec.entitySet().isPresent();
        if (spec.isEntity() && needed && spec.keys().isEmpty()) {
            problems.add(
                    ProblemCode.KEY_MISSING,
                    spec.origin(),
                    spec.abstractType() ? "with an entity set" : "that is not abstract",
                    OdataName.simple(spec.reference()));
        }
    }
}
