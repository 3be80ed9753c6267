package dev.graphlet.tool.check;

import dev.graphlet.processor.facts.PathFact;
import dev.graphlet.processor.facts.ServiceFacts;
import java.util.List;

/** Compares the permissions that requests need, where both facts have some. */
record PermissionComparison(ServiceFacts before, ServiceFacts after) {
    void compare(Differences differences) {
        if (before.source().permissions().isEmpty()
                || after.source().permissions().isEmpty()) {
            return;
        }
        for (PathFact old : before.paths()) {
            after.paths().stream()
                    .filter(now ->
                            now.path().equals(old.path()) && now.operation().equals(old.operation()))
                    .filter(now -> !permissions(now).equals(permissions(old)))
                    .forEach(now -> differences.add(
                            Rule.CHANGED_PERMISSIONS,
                            Subject.of(old.type()),
                            old.type(),
                            "needs other permissions for " + old.operation() + " " + old.path() + " now"));
        }
    }

    private static List<List<PathFact.Permission>> permissions(PathFact path) {
        return List.of(path.delegated(), path.personal(), path.application());
    }
}
