package dev.graphlet.processor.model;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The values of one {@code @Permissions}, each list from least to most privileged; no operation means all. */
public record Permissions(
        Set<ResourceOperation> operations, List<String> delegated, List<String> personal, List<String> application) {
    /** Returns whether {@code operation} needs these permissions. */
    public boolean areFor(ResourceOperation operation) {
        return operations.isEmpty() || operations.contains(operation);
    }

    /** Returns the permissions of {@code all}, each once, without operations. */
    public static Permissions union(List<Permissions> all) {
        return new Permissions(
                Set.of(),
                union(all, Permissions::delegated),
                union(all, Permissions::personal),
                union(all, Permissions::application));
    }

    private static List<String> union(List<Permissions> all, Function<Permissions, List<String>> kind) {
        return all.stream()
                .flatMap(some -> kind.apply(some).stream())
                .distinct()
                .toList();
    }
}
