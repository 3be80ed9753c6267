package dev.graphlet.tool.cli;

import dev.graphlet.processor.requests.ClientRequest;
import dev.graphlet.tool.facts.RequestOutlines;
import dev.graphlet.tool.facts.SpecNames;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.source.Spec;
import dev.graphlet.tool.source.SpecKind;
import dev.graphlet.tool.source.SpecMember;
import dev.graphlet.tool.source.SpecPackage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the specs of a package name.
 *
 * @param all the names of all specs
 * @param listed the names of those that should be in the metadata
 * @param requests finds the requests that they offer, of which a large client has many
 */
record SpecSelection(List<SpecNames> all, List<SpecNames> listed, Supplier<List<ClientRequest>> requests) {
    /** Returns what the specs of a package name; {@code packages} are all packages. */
    static SpecSelection of(SpecPackage specs, List<SpecPackage> packages) {
        List<Spec> types = specs.specs().stream()
                .filter(spec -> spec.kind() != SpecKind.CONTAINER)
                .toList();
        return new SpecSelection(
                types.stream().map(spec -> names(specs, spec)).toList(),
                types.stream()
                        .filter(spec -> spec.text("Unlisted", "value").isEmpty())
                        .map(spec -> names(specs, spec))
                        .toList(),
                () -> RequestOutlines.requests(specs, packages));
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
