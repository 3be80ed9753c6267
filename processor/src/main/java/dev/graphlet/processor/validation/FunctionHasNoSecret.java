package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Sensitive;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Spec;

/** No parameter of a function is sensitive: function parameters are in the URL, which appears in logs. */
final class FunctionHasNoSecret implements Rule<Spec> {
    @Override
    public void check(Spec spec, Problems problems) {
        spec.calls().stream().filter(Call::function).forEach(call -> check(call, problems));
    }

    private static void check(Call call, Problems problems) {
        call.parameters().stream()
                .filter(parameter -> parameter.is(Property.Trait.SENSITIVE))
                .forEach(parameter -> problems.add(
                        ProblemCode.FUNCTION_SENSITIVE,
                        parameter.origin().at(Sensitive.class),
                        parameter.origin().name(),
                        call.origin().name()));
    }
}
