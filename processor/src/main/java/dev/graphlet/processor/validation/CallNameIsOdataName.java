package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Spec;
import java.lang.annotation.Annotation;

/** The namespace and the name of an action or a function are OData names. */
final class CallNameIsOdataName implements Rule<Spec> {
    @Override
    public void check(Spec spec, Problems problems) {
        for (Call call : spec.calls()) {
            Class<? extends Annotation> annotation = CallIsBound.annotation(call);
            if (!OdataName.isSimple(call.name())) {
                problems.add(ProblemCode.IDENTIFIER, call.origin().at(annotation, "name"), call.name());
            }
            boolean own = !call.namespace().equals(OdataName.namespace(spec.reference()));
            if (own && !OdataName.isNamespace(call.namespace())) {
                problems.add(ProblemCode.NAMESPACE, call.origin().at(annotation, "namespace"), call.namespace());
            }
        }
    }
}
