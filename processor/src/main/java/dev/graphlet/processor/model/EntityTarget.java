package dev.graphlet.processor.model;

import java.util.Set;

/**
 * What others need to know of an entity type to lead to its entities.
 *
 * @param collection what the classes of its collection begin with, such as {@code RunGroups}
 * @param operations what its paths offer
 * @param addressable whether it has paths at all
 */
public record EntityTarget(String collection, Set<ResourceOperation> operations, boolean addressable) {}
