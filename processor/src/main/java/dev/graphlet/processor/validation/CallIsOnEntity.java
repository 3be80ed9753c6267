package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.StructuredSpec;

/** What is called is bound to an entity: a complex value has no URL. */
final class CallIsOnEntity implements Rule<StructuredSpec> {
    @Override
    public void check(StructuredSpec spec, Problems problems) {
        if (!spec.isEntity()) {
            spec.calls()
                    .forEach(call -> problems.add(
                            ProblemCode.CALL_COMPLEX,
                            call.origin().at(call.function() ? "Function" : "Action"),
                            call.name(),
                            OdataName.simple(spec.reference())));
        }
    }
}
