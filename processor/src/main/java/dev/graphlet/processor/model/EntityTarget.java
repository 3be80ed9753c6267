package dev.graphlet.processor.model;

import java.util.Set;

/**
 * The facts about an entity type that paths to its entities need.
 *
 * @param collection the prefix of the classes of its collection, such as {@code RunGroups}
 * @param operations the operations that its paths offer
 * @param addressable whether the entity type has paths
 * @param collectable whether collections of it can exist: it has a key, or is abstract, so derived types have one
 */
public record EntityTarget(
        String collection, Set<ResourceOperation> operations, boolean addressable, boolean collectable) {}
