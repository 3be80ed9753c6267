package dev.graphlet.processor.model;

import java.util.List;
import java.util.Set;

/** The values of one {@code @Permissions}, each list from least to most privileged; no operation means all. */
public record Permissions(
        Set<ResourceOperation> operations, List<String> delegated, List<String> personal, List<String> application) {}
