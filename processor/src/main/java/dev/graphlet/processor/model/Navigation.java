package dev.graphlet.processor.model;

import java.util.List;
import java.util.Set;

/**
 * What {@code @Navigation} says.
 *
 * @param contained whether the target lives in its owner only
 * @param operations what its path offers; empty for all that the target does
 * @param delta whether a delta is asked for what was added to it and removed from it
 * @param permissions what a program needs there
 */
public record Navigation(
        boolean contained, Set<ResourceOperation> operations, boolean delta, List<Permissions> permissions) {}
