package dev.graphlet.tool.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows paths from the root of a service through facts. */
record PathSteps(FactsView facts) {
    /** Returns the parts of the service that a path names, as far as facts lead. */
    List<Subject> of(String path) {
        List<Subject> steps = new ArrayList<>();
        String[] segments = path.split("/", -1);
        String type = "";
        boolean many = false;
        for (int i = 1; i < segments.length; i++) {
            String segment = segments[i];
            if (i == 1) {
                steps.add(Subject.of("", segment));
                var resource = facts.facts().container().stream()
                        .flatMap(container -> container.resources().stream())
                        .filter(each -> each.name().equals(segment))
                        .findFirst();
                type = resource.map(each -> each.type()).orElse("");
                many = resource.filter(each -> !each.singleton()).isPresent();
            } else if (segment.contains(".")) {
                type = segment;
            } else if (many) {
                many = false; // the key
            } else {
                Optional<Member> member =
                        Optional.ofNullable(facts.members(type).get(segment));
                member.map(Member::subject).ifPresent(steps::add);
                type = member.map(each -> each.use().name()).orElse("");
                many = member.filter(each -> each.use().many()).isPresent();
            }
        }
        return steps;
    }
}
