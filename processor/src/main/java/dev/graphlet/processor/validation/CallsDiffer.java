package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Property;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Overloads differ in the names of their parameters (CSDL 4.01, section 12.2), and these among each other. */
final class CallsDiffer implements Rule<List<Call>> {
    @Override
    public void check(List<Call> calls, Problems problems) {
        Set<List<Object>> seen = new HashSet<>();
        for (Call call : calls) {
            Set<String> names = new HashSet<>();
            for (Property parameter : call.parameters()) {
                if (!names.add(parameter.name())) {
                    problems.add(
                            ProblemCode.CALL_PARAMETERS,
                            parameter.origin().at("Name", "value"),
                            call.name(),
                            parameter.name());
                }
            }
            if (!seen.add(List.of(call.qualifiedName(), call.onCollection(), names))) {
                problems.add(ProblemCode.CALL_TWICE, call.origin(), call.name());
            }
        }
    }
}
