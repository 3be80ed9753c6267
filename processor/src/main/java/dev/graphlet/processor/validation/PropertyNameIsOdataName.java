package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Name;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Property;

/** The wire name of a property is an OData name. */
final class PropertyNameIsOdataName implements PropertyRule {
    @Override
    public void check(Property property, Problems problems) {
        if (!OdataName.isSimple(property.name())) {
            problems.add(ProblemCode.IDENTIFIER, property.origin().at(Name.class, "value"), property.name());
        }
    }
}
