package dev.graphlet.tool.cli;

import dev.graphlet.tool.failure.UsageException;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.selection.Selection;
import dev.graphlet.tool.source.SpecPackage;
import dev.graphlet.tool.source.SpecSources;
import dev.graphlet.tool.spec.SpecTarget;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The packages of a project that may have specs of one service.
 *
 * @param specs the specs that there are
 * @param sources the folder of the sources
 * @param name the package that a user names; empty for those that have the specs of what is asked for
 */
record ServicePackages(SpecSources specs, Path sources, Optional<String> name) {
    /**
     * What is imported into one package.
     *
     * @param target the package
     * @param selection what of the service
     */
    record Part(SpecTarget target, Selection selection) {}

    /**
     * Returns the root of the service of the package that is named, or of all packages; empty for a new package.
     *
     * @throws UsageException if it is not clear which package is meant
     */
    Optional<String> root() {
        Set<String> roots =
                specs.packages().stream().map(ServicePackages::root).collect(Collectors.toCollection(TreeSet::new));
        return name.isEmpty() && specs.packages().size() > 1 && roots.size() == 1
                ? roots.stream().findFirst()
                : SpecTarget.find(specs, sources, name, "").present().map(ServicePackages::root);
    }

    /**
     * Returns the packages to complete, each with what of a selection belongs to it.
     *
     * @param endpoint the URL of the service
     * @param namespace the namespace of the service, for a package that is new
     * @throws UsageException if it is not clear which package is meant
     */
    List<Part> parts(Selection selection, String endpoint, String namespace) {
        if (name.isPresent() || specs.packages().size() < 2) {
            SpecTarget target = SpecTarget.find(specs, sources, name, namespace);
            return List.of(new Part(target.among(others(target, endpoint)), selection));
        }
        List<Part> parts = new ArrayList<>();
        Set<QualifiedName> known = new TreeSet<>();
        for (SpecPackage each : specs.packages()) {
            Set<QualifiedName> own = selection.types().keySet().stream()
                    .filter(type -> !known.contains(type))
                    .filter(type -> each.find(type.namespace(), type.name()).isPresent())
                    .collect(Collectors.toCollection(TreeSet::new));
            boolean container =
                    each.container().isPresent() && !selection.unbound().isEmpty();
            if (!own.isEmpty() || container) {
                known.addAll(own);
                SpecTarget target = SpecTarget.find(specs, sources, Optional.of(each.name()), namespace);
                parts.add(new Part(target.among(others(target, endpoint)), selection.of(own, container)));
            }
        }
        boolean complete = known.equals(selection.types().keySet())
                && (selection.unbound().isEmpty()
                        || parts.stream()
                                .anyMatch(part -> !part.selection().unbound().isEmpty()));
        if (complete) {
            return parts;
        }
        if (parts.size() == 1) {
            return List.of(new Part(parts.get(0).target(), selection));
        }
        // Says which packages there are.
        return List.of(new Part(SpecTarget.find(specs, sources, name, namespace), selection));
    }

    private List<SpecPackage> others(SpecTarget target, String endpoint) {
        String root = target.present().map(ServicePackages::root).orElse(endpoint);
        return specs.packages().stream()
                .filter(each -> !each.name().equals(target.name()))
                .filter(each -> root(each).equals(root))
                .toList();
    }

    private static String root(SpecPackage specs) {
        return PinnedPackage.of(specs).root();
    }
}
