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

/** A navigation property names only operations of its target, since it uses the request classes of the target. */
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
        // Collection operations of a single-valued property are ignored.
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
