package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Navigation;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.TypeReference;

/** The type of a navigation property is an entity type. */
final class NavigationLeadsToEntity implements PropertyRule {
    @Override
    public void check(Property property, Problems problems) {
        boolean entity = property.type() instanceof TypeReference type && type.kind() == TypeReference.Kind.ENTITY;
        if (property.navigation().isPresent() && !entity) {
            problems.add(
                    ProblemCode.NAVIGATION_TARGET,
                    property.origin().at(Navigation.class),
                    property.name(),
                    property.type().qualifiedName());
        }
    }
}
