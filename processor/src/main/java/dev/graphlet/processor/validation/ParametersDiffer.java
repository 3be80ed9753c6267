package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Name;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Spec;
import java.util.HashSet;
import java.util.Set;

/** The parameters of an action or a function have different wire names. */
final class ParametersDiffer implements Rule<Spec> {
    @Override
    public void check(Spec spec, Problems problems) {
        for (Call call : spec.calls()) {
            Set<String> names = new HashSet<>();
            for (Property parameter : call.parameters()) {
                if (!names.add(parameter.name())) {
                    problems.add(
                            ProblemCode.CALL_PARAMETERS,
                            parameter.origin().at(Name.class, "value"),
                            call.origin().name(),
                            parameter.name());
                }
            }
        }
    }
}
