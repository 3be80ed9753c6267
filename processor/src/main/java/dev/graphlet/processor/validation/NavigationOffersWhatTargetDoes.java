package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Navigation;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.EntityTarget;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.TypeReference;
import java.util.Optional;
import java.util.Set;

/** The operations that a navigation names are offered by its target: its requests are those of the target. */
final class NavigationOffersWhatTargetDoes implements PropertyRule {
    @Override
    public void check(Property property, Problems problems) {
        Optional<EntityTarget> target =
                property.type() instanceof TypeReference type ? type.entity() : Optional.empty();
        if (property.navigation().isPresent() && target.isPresent()) {
            Set<ResourceOperation> named = property.navigation().get().operations();
            named.forEach(operation -> check(operation, property, target.get(), problems));
        }
    }

    private static void check(ResourceOperation operation, Property property, EntityTarget target, Problems problems) {
        // What makes no sense for one entity is left out by itself.
        boolean sensible = property.collection() || !operation.isOnCollection();
        if (sensible && !target.operations().contains(operation)) {
            problems.add(
                    ProblemCode.NAVIGATION_OPERATION,
                    property.origin().at(Navigation.class, "operations"),
                    property.name(),
                    operation,
                    OdataName.simple((TypeReference) property.type()));
        }
    }
}
