package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.TypeReference;

/** A property of an entity type is a navigation property. */
final class EntityIsNavigation implements PropertyRule {
    @Override
    public void check(Property property, Problems problems) {
        boolean entity = property.type() instanceof TypeReference type && type.kind() == TypeReference.Kind.ENTITY;
        if (entity && property.navigation().isEmpty()) {
            problems.add(ProblemCode.NAVIGATION_MISSING, property.origin(), property.name());
        }
    }
}
