package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import java.util.List;

/** A function returns something (CSDL 4.01, section 12.3). */
final class FunctionReturns implements Rule<List<Call>> {
    @Override
    public void check(List<Call> calls, Problems problems) {
        calls.stream()
                .filter(call -> call.function() && call.result().isEmpty())
                .forEach(call ->
                        problems.add(ProblemCode.FUNCTION_VOID, call.origin().at("Function"), call.name()));
    }
}
