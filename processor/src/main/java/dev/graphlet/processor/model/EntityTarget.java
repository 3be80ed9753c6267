package dev.graphlet.processor.model;

import java.util.Set;

/**
 * What others need to know of an entity type to lead to its entities.
 *
 * @param collection what the classes of its collection begin with, such as {@code RunGroups}
 * @param operations what its paths offer
 * @param addressable whether it has paths at all
 * @param collectable whether there can be collections of it: it has a key, or is abstract and leaves that to derived types
 */
public record EntityTarget(
        String collection, Set<ResourceOperation> operations, boolean addressable, boolean collectable) {}
