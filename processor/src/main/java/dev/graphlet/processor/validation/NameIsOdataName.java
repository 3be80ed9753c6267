package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Spec;

/** The name of a type is an OData name. */
final class NameIsOdataName implements Rule<Spec> {
    @Override
    public void check(Spec spec, Problems problems) {
        String name = OdataName.simple(spec.reference());
        if (!OdataName.isSimple(name)) {
            problems.add(ProblemCode.IDENTIFIER, spec.origin().at(OdataName.annotation(spec), "name"), name);
        }
    }
}
