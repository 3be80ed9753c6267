package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Spec;

/** An alias of a type is a namespace, a dot and a name. */
final class AliasIsQualifiedName implements Rule<Spec> {
    @Override
    public void check(Spec spec, Problems problems) {
        for (String alias : spec.aliases()) {
            if (!alias.contains(".") || !OdataName.isNamespace(alias)) {
                problems.add(ProblemCode.ALIAS, spec.origin().at(OdataName.annotation(spec), "typeAliases"), alias);
            }
        }
    }
}
