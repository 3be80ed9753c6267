package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.EdmPrimitive;
import dev.graphlet.processor.model.Property;

/** A key has a type that OData allows for keys (CSDL 4.01, section 6.5). */
final class KeyHasKeyType implements PropertyRule {
    @Override
    public void check(Property property, Problems problems) {
        boolean fits = !property.collection()
                && TypeText.primitive(property).filter(EdmPrimitive::isKeyType).isPresent();
        if (property.is(Property.Trait.KEY) && property.navigation().isEmpty() && !fits) {
            problems.add(ProblemCode.KEY_TYPE, property.origin().at("Key"), property.name(), TypeText.of(property));
        }
    }
}
