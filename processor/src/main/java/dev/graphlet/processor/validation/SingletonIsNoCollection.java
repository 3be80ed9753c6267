package dev.graphlet.processor.validation;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.stream.Stream;

/** A type with a singleton but without an entity set does not offer UPSERT or DELTA. */
final class SingletonIsNoCollection implements Rule<StructuredSpec> {
    @Override
    public void check(StructuredSpec spec, Problems problems) {
        if (spec.singleton().isPresent() && spec.entitySet().isEmpty()) {
            Stream.of(ResourceOperation.UPSERT, ResourceOperation.DELTA)
                    .filter(spec.operations()::contains)
                    .forEach(operation -> problems.add(
                            ProblemCode.OPERATION_SINGLETON,
                            spec.origin().at(GraphEntity.class, "operations"),
                            OdataName.simple(spec.reference()),
                            operation));
        }
    }
}
