package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Name;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.diagnostics.Wording;
import dev.graphlet.processor.model.ProjectionSpec;
import dev.graphlet.processor.model.Property;
import java.util.List;

/** The entity of a projection declares each of its members. */
final class ProjectedMemberIsOfEntity implements Rule<ProjectionSpec> {
    @Override
    public void check(ProjectionSpec spec, Problems problems) {
        List<String> known =
                spec.entity().allProperties().stream().map(Property::name).toList();
        spec.members().stream()
                .filter(member -> spec.declared(member).isEmpty())
                .forEach(member -> problems.add(
                        ProblemCode.PROJECTION_UNKNOWN,
                        member.origin().at(Name.class, "value"),
                        member.name(),
                        OdataName.simple(spec.entity().reference()),
                        Wording.didYouMean(Wording.nearest(member.name(), known))));
    }
}
