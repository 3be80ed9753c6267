package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.ProjectionSpec;
import dev.graphlet.processor.model.ProjectionType;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.ValueType;

/** A member of a projection has the type of the entity's property, or is a projection of it. */
final class ProjectedMemberHasSameType implements Rule<ProjectionSpec> {
    @Override
    public void check(ProjectionSpec spec, Problems problems) {
        for (Property member : spec.members()) {
            spec.declared(member)
                    .filter(declared -> !isSame(member, declared))
                    .ifPresent(declared -> problems.add(
                            ProblemCode.PROJECTION_TYPE,
                            member.origin(),
                            member.name(),
                            TypeText.of(member),
                            OdataName.simple(spec.entity().reference()),
                            TypeText.of(declared)));
        }
    }

    private static boolean isSame(Property member, Property declared) {
        ValueType type = member.type() instanceof ProjectionType projection ? projection.entity() : member.type();
        return type.equals(declared.type()) && member.collection() == declared.collection();
    }
}
