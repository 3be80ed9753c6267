package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Spec;

/** A generated class is not in the file of its own spec. */
final class FileIsNotItsSpec implements Rule<Spec> {
    @Override
    public void check(Spec spec, Problems problems) {
        GeneratedClass.of(spec).stream()
                .filter(generated -> generated.name().equalsIgnoreCase(spec.specClass()))
                .forEach(generated -> problems.add(
                        ProblemCode.CLASS_SPEC, spec.origin(), spec.specClass(), generated.name(), "the spec itself"));
    }
}
