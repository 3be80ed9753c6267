package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Spec;

/** A rule for properties that is applied to each parameter of an action or a function. */
record OfParameters(PropertyRule rule) implements Rule<Spec> {
    @Override
    public void check(Spec spec, Problems problems) {
        spec.calls().forEach(call -> call.parameters().forEach(parameter -> rule.check(parameter, problems)));
    }
}
