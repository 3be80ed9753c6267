package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Function;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Spec;

/** A function has a result. */
final class FunctionReturns implements Rule<Spec> {
    @Override
    public void check(Spec spec, Problems problems) {
        spec.calls().stream()
                .filter(call -> call.function() && call.result().isEmpty())
                .forEach(call -> problems.add(
                        ProblemCode.FUNCTION_VOID,
                        call.origin().at(Function.class),
                        call.origin().name()));
    }
}
