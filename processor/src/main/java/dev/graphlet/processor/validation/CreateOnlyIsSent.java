package dev.graphlet.processor.validation;

import dev.graphlet.annotations.CreateOnly;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Property;

/** A create-only property is not read-only. */
final class CreateOnlyIsSent implements PropertyRule {
    @Override
    public void check(Property property, Problems problems) {
        if (property.is(Property.Trait.READ_ONLY) && property.is(Property.Trait.CREATE_ONLY)) {
            problems.add(ProblemCode.READ_ONLY_CREATE_ONLY, property.origin().at(CreateOnly.class), property.name());
        }
    }
}
