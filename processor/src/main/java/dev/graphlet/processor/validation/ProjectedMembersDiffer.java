package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Name;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.ProjectionSpec;
import dev.graphlet.processor.model.Property;
import java.util.HashMap;
import java.util.Map;

/** Two members of a projection differ on the wire and in Java. */
final class ProjectedMembersDiffer implements Rule<ProjectionSpec> {
    @Override
    public void check(ProjectionSpec spec, Problems problems) {
        Map<String, Property> names = new HashMap<>();
        Map<String, Property> accessors = new HashMap<>();
        for (Property member : spec.members()) {
            Property same = names.putIfAbsent(member.name(), member);
            Property alike = accessors.putIfAbsent(member.javaName(), member);
            if (same != null) {
                report(ProblemCode.WIRE_NAME_TWICE, member, problems, member.name(), quoted(same), quoted(member));
            } else if (alike != null) {
                report(ProblemCode.JAVA_NAME, member, problems, quoted(alike), quoted(member), member.javaName());
            }
        }
    }

    private static void report(ProblemCode code, Property member, Problems problems, Object... arguments) {
        problems.add(code, member.origin().at(Name.class, "value"), arguments);
    }

    private static String quoted(Property member) {
        return "'" + member.origin() + "'";
    }
}
