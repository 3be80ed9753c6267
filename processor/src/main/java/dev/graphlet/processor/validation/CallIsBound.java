package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.Function;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.ContainerSpec;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import java.lang.annotation.Annotation;

/** An action or a function is bound to an entity or an entity collection, or is unbound in a container. */
final class CallIsBound implements Rule<Spec> {
    @Override
    public void check(Spec spec, Problems problems) {
        boolean complex = spec instanceof StructuredSpec structured && !structured.isEntity();
        for (Call call : spec.calls()) {
            Origin origin = call.origin().at(annotation(call));
            if (complex) {
                problems.add(
                        ProblemCode.CALL_COMPLEX, origin, call.origin().name(), OdataName.simple(spec.reference()));
            } else if (call.onCollection() && spec instanceof ContainerSpec) {
                problems.add(
                        ProblemCode.CALL_UNBOUND,
                        call.origin().at(annotation(call), "onCollection"),
                        call.origin().name(),
                        OdataName.simple(spec.reference()));
            }
        }
    }

    static Class<? extends Annotation> annotation(Call call) {
        return call.function() ? Function.class : Action.class;
    }
}
