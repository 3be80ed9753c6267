package dev.graphlet.tool.cli;

import dev.graphlet.processor.facts.FactsSource;
import dev.graphlet.processor.facts.MissingType;
import dev.graphlet.processor.facts.ServiceFacts;
import dev.graphlet.processor.facts.TypeFact;
import dev.graphlet.tool.check.CheckedPackage;
import dev.graphlet.tool.check.Comparison;
import dev.graphlet.tool.check.SpecUses;
import dev.graphlet.tool.facts.Pin;
import dev.graphlet.tool.facts.PinnedService;
import dev.graphlet.tool.facts.SpecNames;
import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.source.SpecPackage;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the facts of packages with the newest metadata.
 *
 * @param metadata where the metadata are from
 * @param notes takes what a user should know, a line each
 */
record PackageCheck(PinSources metadata, Consumer<String> notes) {
    /**
     * Compares the facts of a package.
     *
     * @param packages all packages, of which others may have types that the package names
     * @throws DataException if facts or metadata cannot be had, or if the metadata are older than the facts
     */
    CheckedPackage check(SpecPackage specs, List<SpecPackage> packages) {
        PinnedPackage pinned = PinnedPackage.of(specs);
        PinnedFacts before = PinnedFacts.of(pinned);
        SpecSelection names = SpecSelection.of(specs, packages);
        PinnedService service = metadata.of(pinned, and(names.listed(), before.names()));
        ServiceFacts after = Pin.facts(service, and(names.all(), before.names()), names.requests());
        refuseOlder(specs.name(), before.facts().source(), after.source());
        noteUnpinned(specs.name(), before.facts(), names.listed());
        SpecUses uses = new SpecUses(specs, before.facts(), pinned.file());
        return new CheckedPackage(
                specs.name(),
                before.facts().source(),
                after.source(),
                uses.findings(
                        Comparison.of(before.facts(), after, service.beta().isPresent())));
    }

    private static void refuseOlder(String name, FactsSource before, FactsSource after) {
        boolean dated = before.date().matches("\\d{4}-\\d{2}-\\d{2}");
        if (dated
                && after.date().compareTo(before.date()) < 0
                && !after.digest().equals(before.digest())) {
            throw new DataException("The metadata are of " + after.date() + ", older than the facts of " + name
                    + ", which are of " + before.date()
                    + ". Give newer ones with --from FILE, or leave out --from and --offline.");
        }
    }

    private void noteUnpinned(String name, ServiceFacts facts, List<SpecNames> listed) {
        Set<String> known = Stream.concat(
                        facts.types().stream().map(TypeFact::name),
                        facts.missing().stream().map(MissingType::name))
                .collect(Collectors.toSet());
        listed.stream()
                .map(spec -> spec.type().toString())
                .filter(type -> !known.contains(type))
                .sorted()
                .forEach(type -> notes.accept("'" + type + "' is not in the facts of " + name
                        + ", so it is not compared. Run 'graphlet pin'."));
    }

    private static List<SpecNames> and(Collection<SpecNames> specs, Collection<SpecNames> pinned) {
        return Stream.concat(specs.stream(), pinned.stream()).toList();
    }
}
