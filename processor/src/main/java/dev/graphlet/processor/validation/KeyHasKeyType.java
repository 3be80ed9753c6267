package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.EdmPrimitive;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.TypeReference;

/** A key, and an alternate key, has a type that OData allows for keys (CSDL 4.01, section 6.5). */
final class KeyHasKeyType implements PropertyRule {
    @Override
    public void check(Property property, Problems problems) {
        boolean fits = !property.collection() && hasKeyType(property);
        if (fits || property.navigation().isPresent()) {
            return;
        }
        if (property.is(Property.Trait.KEY)) {
            problems.add(ProblemCode.KEY_TYPE, property.origin().at("Key"), property.name(), TypeText.of(property));
        }
        if (property.is(Property.Trait.ALTERNATE_KEY)) {
            problems.add(
                    ProblemCode.ALTERNATE_KEY_TYPE,
                    property.origin().at("AlternateKey"),
                    property.name(),
                    TypeText.of(property));
        }
    }

    private static boolean hasKeyType(Property property) {
        return property.type() instanceof TypeReference type
                ? type.kind() == TypeReference.Kind.ENUM
                : TypeText.primitive(property).filter(EdmPrimitive::isKeyType).isPresent();
    }
}
