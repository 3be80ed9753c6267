package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Sample;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.Optional;

/** The method {@code sample()} of a model with a {@code @Sample}, own or inherited, is no accessor. */
final class SampleHasOwnMethod implements Rule<StructuredSpec> {
    private static final String METHOD = "sample";

    @Override
    public void check(StructuredSpec spec, Problems problems) {
        if (sample(spec).isPresent()) {
            spec.allProperties().stream()
                    .filter(property -> property.javaName().equals(METHOD))
                    .forEach(property -> problems.add(
                            ProblemCode.SAMPLE_METHOD,
                            spec.sample().map(Sample::origin).orElse(property.origin()),
                            OdataName.simple(spec.reference()),
                            property.name()));
        }
    }

    private static Optional<Sample> sample(StructuredSpec spec) {
        return spec.sample().or(() -> spec.base().flatMap(SampleHasOwnMethod::sample));
    }
}
