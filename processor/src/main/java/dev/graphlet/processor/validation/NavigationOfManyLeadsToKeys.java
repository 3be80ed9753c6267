package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Navigation;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.EntityTarget;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.TypeReference;

/** The target type of a collection-valued navigation property has a key (OData CSDL 4.01, section 6.5). */
final class NavigationOfManyLeadsToKeys implements PropertyRule {
    @Override
    public void check(Property property, Problems problems) {
        if (property.navigation().isPresent()
                && property.collection()
                && property.type() instanceof TypeReference type
                && !type.entity().map(EntityTarget::collectable).orElse(true)) {
            problems.add(
                    ProblemCode.KEY_TARGET,
                    property.origin().at(Navigation.class),
                    property.name(),
                    OdataName.simple(type));
        }
    }
}
