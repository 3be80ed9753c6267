package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Spec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Overloads of an action or a function, including inherited ones, differ in their parameter names. */
final class CallsDiffer implements Rule<Spec> {
    @Override
    public void check(Spec spec, Problems problems) {
        Map<List<Object>, Declared<Call>> calls = new HashMap<>();
        for (Declared<Call> call : Declared.calls(spec)) {
            Declared<Call> first = calls.putIfAbsent(identity(call.member()), call);
            if (first != null && call.isOf(spec)) {
                report(call, first, problems);
            }
        }
    }

    private static void report(Declared<Call> declared, Declared<Call> first, Problems problems) {
        Call call = declared.member();
        problems.add(
                ProblemCode.CALL_TWICE,
                call.origin().at(CallIsBound.annotation(call)),
                declared.text(PathMethod.inSpec(call), first),
                first.text(PathMethod.inSpec(first.member()), declared),
                call.name(),
                call.parameters().stream().map(Property::name).collect(Collectors.joining(", ")));
    }

    private static List<Object> identity(Call call) {
        List<String> names = call.parameters().stream().map(Property::name).toList();
        return new ArrayList<>(List.of(call.qualifiedName(), call.onCollection(), new TreeSet<>(names)));
    }
}
