package dev.graphlet.processor.model;

import java.util.Set;

/** What {@code @Navigation} says. */
public record Navigation(boolean contained, Set<ResourceOperation> operations) {}
