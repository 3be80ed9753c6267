package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.EntityTarget;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.TypeReference;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A navigation offers no more than the entities that it leads to: their requests are what it is made of. */
final class NavigationOffersWhatTargetDoes implements PropertyRule {
    @Override
    public void check(Property property, Problems problems) {
        Optional<EntityTarget> target =
                property.type() instanceof TypeReference type ? type.entity() : Optional.empty();
        if (property.navigation().isEmpty() || target.isEmpty()) {
            return;
        }
        Set<ResourceOperation> more = EnumSet.noneOf(ResourceOperation.class);
        more.addAll(property.navigation().get().operations());
        more.removeAll(target.get().operations());
        more.removeIf(operation -> operation.isOnCollection() && !property.collection());
        if (!more.isEmpty()) {
            problems.add(
                    ProblemCode.NAVIGATION_OPERATION,
                    property.origin().at("Navigation", "operations"),
                    property.name(),
                    more.iterator().next(),
                    OdataName.simple((TypeReference) property.type()));
        }
    }
}
