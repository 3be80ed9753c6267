package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Name;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.EnumSpec;
import java.util.HashMap;
import java.util.Map;

/** Members of an enumeration have different wire names. */
final class MembersDifferOnWire implements Rule<EnumSpec> {
    @Override
    public void check(EnumSpec spec, Problems problems) {
        Map<String, EnumSpec.Member> names = new HashMap<>();
        for (EnumSpec.Member member : spec.members()) {
            EnumSpec.Member first = names.putIfAbsent(member.name(), member);
            if (first != null) {
                problems.add(
                        ProblemCode.ENUM_WIRE_NAME,
                        member.origin().at(Name.class, "value"),
                        first.origin(),
                        member.origin(),
                        member.name());
            }
        }
    }
}
