package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Navigation;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.ProjectionSpec;
import dev.graphlet.processor.model.Property;

/** A member of a projection is a navigation exactly if it is one of the entity. */
final class ProjectedMemberIsOfSameKind implements Rule<ProjectionSpec> {
    @Override
    public void check(ProjectionSpec spec, Problems problems) {
        for (Property member : spec.members()) {
            spec.declared(member)
                    .filter(declared -> declared.navigation().isPresent()
                            != member.navigation().isPresent())
                    .ifPresent(declared -> report(member, declared, spec, problems));
        }
    }

    private static void report(Property member, Property declared, ProjectionSpec spec, Problems problems) {
        String entity = OdataName.simple(spec.entity().reference());
        if (declared.navigation().isPresent()) {
            problems.add(ProblemCode.PROJECTION_NAVIGATION, member.origin(), member.name(), entity);
        } else {
            problems.add(ProblemCode.PROJECTION_PROPERTY, member.origin().at(Navigation.class), member.name(), entity);
        }
    }
}
