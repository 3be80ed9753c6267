package dev.graphlet.processor.model;

import java.util.List;
import java.util.Set;

/**
 * The values of {@code @Navigation}.
 *
 * @param contained whether the target is contained in its owner
 * @param operations the operations that the path offers; empty for all operations of the target
 * @param delta whether delta queries track added and removed targets
 * @param permissions the permissions needed for the operations
 */
public record Navigation(
        boolean contained, Set<ResourceOperation> operations, boolean delta, List<Permissions> permissions) {}
