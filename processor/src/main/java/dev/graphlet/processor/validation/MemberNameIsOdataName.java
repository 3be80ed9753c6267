package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Name;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.EnumSpec;

/** The wire name of an enumeration member is an OData name. */
final class MemberNameIsOdataName implements Rule<EnumSpec> {
    @Override
    public void check(EnumSpec spec, Problems problems) {
        for (EnumSpec.Member member : spec.members()) {
            if (!OdataName.isSimple(member.name())) {
                problems.add(ProblemCode.IDENTIFIER, member.origin().at(Name.class, "value"), member.name());
            }
        }
    }
}
