package dev.graphlet.processor.validation;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Resource;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.Optional;

/** The entity set and the singleton of a spec have different paths. */
final class PathsDiffer implements Rule<StructuredSpec> {
    @Override
    public void check(StructuredSpec spec, Problems problems) {
        Optional<String> same = spec.singleton()
                .map(Resource::path)
                .filter(path -> spec.entitySet()
                        .map(Resource::path)
                        .filter(path::equals)
                        .isPresent());
        same.ifPresent(path -> problems.add(
                ProblemCode.PATHS_SAME,
                spec.origin().at(GraphEntity.class, "singleton"),
                OdataName.simple(spec.reference()),
                path));
    }
}
