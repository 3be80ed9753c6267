package dev.graphlet.processor.model;

import java.util.List;
import java.util.Set;

/**
 * What {@code @Navigation} says.
 *
 * @param contained whether the target lives in its owner only
 * @param operations what its path offers; empty for all that the target does
 * @param permissions what a program needs there
 */
public record Navigation(boolean contained, Set<ResourceOperation> operations, List<Permissions> permissions) {}
