package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Required;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Property;

/** A required property is not read-only. */
final class RequiredIsSent implements PropertyRule {
    @Override
    public void check(Property property, Problems problems) {
        if (property.is(Property.Trait.REQUIRED) && property.is(Property.Trait.READ_ONLY)) {
            problems.add(ProblemCode.REQUIRED_READ_ONLY, property.origin().at(Required.class), property.name());
        }
    }
}
