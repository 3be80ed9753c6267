package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.StructuredSpec;

/** A key or an alternate key belongs to an entity. */
final class KeyIsOnEntity implements Rule<StructuredSpec> {
    @Override
    public void check(StructuredSpec spec, Problems problems) {
        if (!spec.isEntity()) {
            spec.properties()
                    .forEach(property -> KeyHasKeyType.annotations(property)
                            .forEach(annotation -> problems.add(
                                    ProblemCode.KEY_COMPLEX,
                                    property.origin().at(annotation),
                                    OdataName.simple(spec.reference()),
                                    annotation)));
        }
    }
}
