package dev.graphlet.processor.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Narrowed navigation properties: their paths offer fewer operations than the paths of their target type. */
public final class Narrowing {
    private Narrowing() {}

    /** Returns whether the navigation property has its own path classes. */
    public static boolean isNarrowed(Property property) {
        return target(property).filter(EntityTarget::addressable).isPresent()
                && !offered(property).equals(sensible(property, targetOperations(property)));
    }

    /** Returns the operations that the path of a navigation property offers. */
    public static Set<ResourceOperation> offered(Property property) {
        Set<ResourceOperation> said = property.navigation().orElseThrow().operations();
        Set<ResourceOperation> all = sensible(property, targetOperations(property));
        if (!said.isEmpty()) {
            all.retainAll(said);
        }
        return all;
    }

    /** Returns {@code operations} without those on collections if the property is single-valued. */
    private static Set<ResourceOperation> sensible(Property property, Set<ResourceOperation> operations) {
        Set<ResourceOperation> sensible = EnumSet.noneOf(ResourceOperation.class);
        sensible.addAll(operations);
        sensible.removeIf(operation -> operation.isOnCollection() && !property.collection());
        return sensible;
    }

    private static Set<ResourceOperation> targetOperations(Property property) {
        return target(property).map(EntityTarget::operations).orElse(Set.of());
    }

    private static Optional<EntityTarget> target(Property property) {
        return property.navigation().isPresent() && property.type() instanceof TypeReference type
                ? type.entity()
                : Optional.empty();
    }
}
