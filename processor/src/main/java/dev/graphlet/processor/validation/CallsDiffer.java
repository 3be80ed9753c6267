package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Overloads of an action or a function, inherited ones too, have parameters of different names, by which a service tells them apart. */
final class CallsDiffer implements Rule<Spec> {
    @Override
    public void check(Spec spec, Problems problems) {
        List<Call> all = spec instanceof StructuredSpec structured ? structured.allCalls() : spec.calls();
        Set<List<Object>> seen = new HashSet<>();
        for (Call call : all) {
            if (!seen.add(identity(call)) && spec.calls().contains(call)) {
                problems.add(
                        ProblemCode.CALL_TWICE,
                        call.origin().at(CallIsBound.annotation(call)),
                        OdataName.simple(spec.reference()),
                        call.name(),
                        call.parameters().stream().map(Property::name).collect(Collectors.joining(", ")));
            }
        }
    }

    private static List<Object> identity(Call call) {
        List<String> names = call.parameters().stream().map(Property::name).toList();
        return new ArrayList<>(List.of(call.qualifiedName(), call.onCollection(), new TreeSet<>(names)));
    }
}
