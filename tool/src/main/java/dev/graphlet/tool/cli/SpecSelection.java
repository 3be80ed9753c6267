package dev.graphlet.tool.cli;

import dev.graphlet.tool.facts.SpecNames;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.source.Spec;
import dev.graphlet.tool.source.SpecKind;
import dev.graphlet.tool.source.SpecMember;
import dev.graphlet.tool.source.SpecPackage;
import dev.graphlet.tool.spec.MemberText;
import dev.graphlet.tool.spec.PlannedSpec;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the specs of a package name.
 *
 * @param all the names of all specs
 * @param listed the names of those that should be in the metadata
 */
record SpecSelection(List<SpecNames> all, List<SpecNames> listed) {
    /** Names nothing. */
    static final SpecSelection NONE = new SpecSelection(List.of(), List.of());

    static SpecSelection of(SpecPackage specs) {
        List<Spec> types = specs.specs().stream()
                .filter(spec -> spec.kind() != SpecKind.CONTAINER)
                .toList();
        return new SpecSelection(
                types.stream().map(spec -> names(specs, spec)).toList(),
                types.stream()
                        .filter(spec -> spec.text("Unlisted", "value").isEmpty())
                        .map(spec -> names(specs, spec))
                        .toList());
    }

    /** Returns what specs name that are about to be written, or to be completed, besides. */
    SpecSelection and(List<PlannedSpec> planned) {
        List<SpecNames> names = planned.stream()
                .filter(spec -> spec.text().isType())
                .map(SpecSelection::names)
                .toList();
        return new SpecSelection(
                Stream.concat(all.stream(), names.stream()).toList(),
                Stream.concat(listed.stream(), names.stream()).toList());
    }

    private static SpecNames names(PlannedSpec spec) {
        return new SpecNames(
                spec.text().type(),
                spec.text().members().stream()
                        .map(MemberText::wireName)
                        .filter(name -> !name.startsWith("@"))
                        .collect(Collectors.toSet()),
                List.copyOf(spec.paths().values()));
    }

    private static SpecNames names(SpecPackage specs, Spec spec) {
        String namespace =
                spec.namespace().filter(written -> !written.isEmpty()).orElse(specs.namespace());
        // Metadata declare instance annotations for no type.
        Set<String> members = spec.members().stream()
                .filter(member -> !member.annotations().contains("Unlisted"))
                .map(SpecMember::name)
                .filter(name -> !name.startsWith("@"))
                .collect(Collectors.toSet());
        List<String> paths = Stream.of("entitySet", "singleton")
                .map(attribute -> spec.text("GraphEntity", attribute))
                .flatMap(Optional::stream)
                .filter(path -> !path.isEmpty())
                .toList();
        return new SpecNames(new QualifiedName(namespace, spec.name()), members, paths);
    }
}
