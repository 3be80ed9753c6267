package dev.graphlet.processor.drift;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.facts.EnumFact;
import dev.graphlet.processor.facts.FactsReader;
import dev.graphlet.processor.facts.FactsReading;
import dev.graphlet.processor.facts.FactsSource;
import dev.graphlet.processor.facts.StructuredFact;
import dev.graphlet.processor.facts.TypeFact;
import dev.graphlet.processor.model.Ceiling;
import dev.graphlet.processor.model.ContainerSpec;
import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.FactsText;
import dev.graphlet.processor.model.ProjectionSpec;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Compares the specs of a package with its facts. */
public final class Drift {
    private final FactsText text;
    private final FactsReading reading;
    private final Pinned pinned;

    /** Reads the facts; {@code aliases} are the other names of each spec by its qualified name. */
    public Drift(FactsText text, Map<String, Set<String>> aliases) {
        FactsSource source = new FactsSource(
                text.format(), text.service(), text.namespace(), text.date(), text.digest(), text.permissions());
        this.text = text;
        this.reading = FactsReader.read(source, text.blocks());
        this.pinned = new Pinned(reading.facts(), aliases);
    }

    /** Reports what is wrong with the facts themselves, as facts for {@code service}. */
    public void checkFacts(Service service, Problems problems) {
        if (isReadable()) {
            new FactsAreReadable().check(reading, text.origin(), problems);
            new FactsAreOfService().check(service, pinned, text.origin(), problems);
        } else {
            String remedy = text.format() > FactsSource.CURRENT ? "Update Graphlet, or run" : "Run";
            problems.warn(
                    DriftCode.FACTS_FORMAT,
                    text.origin(),
                    FactsSource.CURRENT,
                    service.specPackage(),
                    text.format(),
                    remedy);
        }
    }

    /**
     * Reports requests that the ceilings do not permit, and permissions that do not suffice.
     *
     * @param own the specs of the package
     * @param others the specs of other packages
     * @param report takes the class of a spec, empty for the package, and what was found about it
     */
    public void checkPrivileges(
            List<Ceiling> ceilings, List<Spec> own, Collection<Spec> others, BiConsumer<String, Problems> report) {
        if (isReadable()) {
            new PrivilegeDrift(pinned.facts(), ceilings).check(own.get(0).service(), own, others, report);
        }
    }

    /** Returns the names of the properties and navigations that the service has for a type; empty if not known. */
    public Set<String> membersOf(String type) {
        return isReadable()
                ? pinned.structured(type)
                        .map(fact -> new MemberNames(pinned.chain(fact)))
                        .map(members -> Stream.concat(members.properties().stream(), members.navigations().stream())
                                .collect(toUnmodifiableSet()))
                        .orElse(Set.of())
                : Set.of();
    }

    /** Returns the members of an enumeration to which the service adds none; empty for another one or if not known. */
    public Optional<Set<String>> closedEnum(String type) {
        return Optional.of(type)
                .filter(name -> isReadable())
                .flatMap(pinned::type)
                .filter(EnumFact.class::isInstance)
                .map(fact -> ((EnumFact) fact)
                        .members().stream().map(EnumFact.Member::name).collect(toUnmodifiableSet()))
                .filter(members -> !members.contains("unknownFutureValue"));
    }

    private boolean isReadable() {
        return text.format() == FactsSource.CURRENT;
    }

    /** Reports the differences between {@code spec} and the facts. */
    public void check(Spec spec, Problems problems) {
        if (!isReadable() || spec instanceof ProjectionSpec) { // the members of a projection are those of its entity
            return;
        }
        Problems found = new Problems();
        boolean listed = compare(spec, found);
        new Overruled(pinned, problems).add(spec.origin(), Shown.of(spec), listed, found);
    }

    /** Reports differences; returns whether the facts have what the spec declares. */
    private boolean compare(Spec spec, Problems problems) {
        if (spec instanceof ContainerSpec container) {
            return new ContainerDrift(pinned).check(container, problems);
        }
        Optional<TypeFact> fact = new TypeIsPinned().find(spec, pinned, problems);
        fact.ifPresent(type -> compare(spec, type, problems));
        return fact.isPresent();
    }

    private void compare(Spec spec, TypeFact type, Problems problems) {
        new MarksAllowIt(pinned, spec.service())
                .check(Shown.of(spec), type.marks(), spec.documentation().deprecated(), spec.origin(), problems);
        if (!new KindIsThatOfType().check(spec, type, pinned, problems)) {
            return;
        }
        if (spec instanceof StructuredSpec structured && type instanceof StructuredFact fact) {
            new StructuredDrift(pinned, fact).check(structured, problems);
        } else if (spec instanceof EnumSpec enumeration && type instanceof EnumFact fact) {
            new EnumDrift(pinned, fact).check(enumeration, problems);
        }
    }
}
