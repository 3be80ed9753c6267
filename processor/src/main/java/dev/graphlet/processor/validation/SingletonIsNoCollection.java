package dev.graphlet.processor.validation;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.stream.Stream;

/** What only a collection can offer and nobody names by default isn't named by a type that has a singleton alone. */
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
