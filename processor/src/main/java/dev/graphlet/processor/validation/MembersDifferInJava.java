package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Name;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.EnumSpec;
import java.util.HashMap;
import java.util.Map;

/** Members of an enumeration with different wire names have different Java constants. */
final class MembersDifferInJava implements Rule<EnumSpec> {
    @Override
    public void check(EnumSpec spec, Problems problems) {
        Map<String, EnumSpec.Member> names = new HashMap<>();
        for (EnumSpec.Member member : spec.members()) {
            EnumSpec.Member first = names.putIfAbsent(member.javaName(), member);
            if (first != null && !first.name().equals(member.name())) {
                problems.add(
                        ProblemCode.ENUM_JAVA_NAME,
                        member.origin().at(Name.class, "value"),
                        first.name(),
                        member.name(),
                        member.javaName());
            }
        }
    }
}
