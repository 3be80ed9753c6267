package dev.graphlet.tool.check;

import dev.graphlet.processor.facts.PathFact;
import dev.graphlet.processor.facts.ServiceFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares what permits requests, where both facts say it. Further permissions that suffice change nothing. */
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
                    .forEach(now -> lost(old, now)
                            .forEach((scheme, names) -> differences.add(
                                    Rule.CHANGED_PERMISSIONS,
                                    Subject.of(old.type()),
                                    old.type(),
                                    "has a request, " + old.operation() + " " + old.path() + ", that "
                                            + String.join(", ", names) + " (" + scheme
                                            + ") no longer permits")));
        }
    }

    private static Map<String, List<String>> lost(PathFact old, PathFact now) {
        Map<String, List<String>> lost = new LinkedHashMap<>();
        add("delegated", old.delegated(), now.delegated(), lost);
        add("personal", old.personal(), now.personal(), lost);
        add("application", old.application(), now.application(), lost);
        return lost;
    }

    private static void add(
            String scheme,
            List<PathFact.Permission> old,
            List<PathFact.Permission> now,
            Map<String, List<String>> lost) {
        List<String> names =
                new ArrayList<>(old.stream().map(PathFact.Permission::name).toList());
        now.forEach(permission -> names.remove(permission.name()));
        if (!names.isEmpty()) {
            lost.put(scheme, names);
        }
    }
}
