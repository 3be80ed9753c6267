package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.EnumSpec;

/** An enumeration has at least one member. */
final class EnumHasMembers implements Rule<EnumSpec> {
    @Override
    public void check(EnumSpec spec, Problems problems) {
        if (spec.members().isEmpty()) {
            problems.add(ProblemCode.ENUM_EMPTY, spec.origin(), OdataName.simple(spec.reference()));
        }
    }
}
