package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;

/** A key belongs to an entity. */
final class KeyIsOnEntity implements Rule<StructuredSpec> {
    @Override
    public void check(StructuredSpec spec, Problems problems) {
        if (!spec.isEntity()) {
            spec.properties().stream()
                    .filter(property -> property.is(Property.Trait.KEY))
                    .forEach(key -> problems.add(
                            ProblemCode.KEY_COMPLEX, key.origin().at("Key"), OdataName.simple(spec.reference())));
        }
    }
}
