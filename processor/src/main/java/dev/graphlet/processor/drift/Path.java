package dev.graphlet.processor.drift;

import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.facts.ContainerFact;
import dev.graphlet.processor.facts.Marks;
import dev.graphlet.processor.facts.NavigationFact;
import dev.graphlet.processor.facts.OperationFact;
import dev.graphlet.processor.facts.StructuredFact;
import java.util.List;
import java.util.Optional;

/**
 * A path from the service root, followed segment by segment as far as the facts lead.
 *
 * @param path the path, starting with a slash
 */
record Path(Pinned pinned, String path) {
    /**
     * Where a path leads.
     *
     * @param type the qualified name of the type; empty if unknown
     * @param many whether it leads to a collection
     * @param marks the marks of the last segment
     */
    record Target(String type, boolean many, Marks marks) {
        static final Target UNKNOWN = new Target("", false, Marks.NONE);

        boolean isUnknown() {
            return type.isEmpty();
        }
    }

    /** Returns where the path leads; reports the first segment that the service does not have. */
    Target follow(Origin origin, boolean many, Problems problems) {
        Optional<ContainerFact> container = pinned.facts().container();
        String[] segments = path.split("/", -1);
        if (container.isEmpty() || segments.length < 2) {
            return Target.UNKNOWN;
        }
        Target target = first(container.get(), segments[1]);
        if (target.isUnknown()) {
            if (isImport(container.get(), segments[1])) {
                return target;
            }
            String kind = many && segments.length == 2 ? "entity set" : segments.length == 2 ? "singleton" : "resource";
            report(origin, "/" + segments[1], kind, suggestion(container.get(), segments[1]), problems);
        }
        for (int i = 2; i < segments.length && !target.isUnknown(); i++) {
            target = next(target, segments[i], origin, problems);
        }
        return target;
    }

    private static boolean isImport(ContainerFact container, String segment) {
        String name = segment.contains("(") ? segment.substring(0, segment.indexOf('(')) : segment;
        return container.imports().stream().map(OperationFact::simpleName).anyMatch(name::equals);
    }

    private static Target first(ContainerFact container, String segment) {
        return container.resources().stream()
                .filter(resource -> resource.name().equals(segment))
                .map(resource -> new Target(resource.type(), !resource.singleton(), resource.marks()))
                .findFirst()
                .orElse(Target.UNKNOWN);
    }

    private Target next(Target target, String segment, Origin origin, Problems problems) {
        if (segment.contains(".")) {
            return pinned.structured(segment)
                    .map(type -> new Target(type.name(), target.many(), Marks.NONE))
                    .orElse(Target.UNKNOWN);
        }
        if (target.many()) {
            return new Target(target.type(), false, Marks.NONE); // the key
        }
        return pinned.structured(target.type())
                .map(type -> next(type, segment, origin, problems))
                .orElse(Target.UNKNOWN);
    }

    private Target next(StructuredFact type, String segment, Origin origin, Problems problems) {
        MemberNames members = new MemberNames(pinned.chain(type));
        Optional<NavigationFact> navigation = members.navigation(segment);
        boolean other = segment.contains("(")
                || segment.contains("$")
                || members.property(segment).isPresent()
                || members.operations().stream()
                        .anyMatch(operation -> operation.simpleName().equals(segment));
        if (navigation.isEmpty() && !other && pinned.isWhole(type)) {
            String meant = new Suggestion(segment, members.navigations()).sentence();
            report(origin, segment, "navigation of " + type.name(), meant, problems);
        }
        return navigation
                .map(found -> new Target(found.target().name(), found.target().many(), found.marks()))
                .orElse(Target.UNKNOWN);
    }

    private static String suggestion(ContainerFact container, String segment) {
        List<String> paths = container.resources().stream()
                .map(resource -> "/" + resource.name())
                .toList();
        return new Suggestion("/" + segment, paths).sentence();
    }

    private void report(Origin origin, String segment, String kind, String meant, Problems problems) {
        problems.add(DriftCode.UNKNOWN_PATH, origin, segment, kind, pinned.edition(), meant);
    }
}
