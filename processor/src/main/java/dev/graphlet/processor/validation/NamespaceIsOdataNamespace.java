package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Spec;

/** The namespace of a spec is an OData namespace. */
final class NamespaceIsOdataNamespace implements Rule<Spec> {
    @Override
    public void check(Spec spec, Problems problems) {
        String namespace = OdataName.namespace(spec.reference());
        boolean own = !namespace.equals(spec.service().namespace());
        if (own && !OdataName.isNamespace(namespace)) {
            problems.add(ProblemCode.NAMESPACE, spec.origin().at(OdataName.annotation(spec), "namespace"), namespace);
        }
    }
}
