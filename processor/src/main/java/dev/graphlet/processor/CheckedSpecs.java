package dev.graphlet.processor;

import static java.util.Comparator.comparing;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The specs of a compilation and all specs that they refer to, read and checked in one round. */
final class CheckedSpecs {
    private final Set<String> names;
    private final Set<String> sources;
    private final Map<String, CheckedSpec> all;
    private final Set<String> usable = new TreeSet<>();

    CheckedSpecs(ReadSpecs read, Map<String, CheckedSpec> all) {
        this.names = read.names();
        this.sources = read.sources();
        this.all = all;
        findUsable();
    }

    /** Finds the usable specs: all specs that a spec refers to must be usable, since its code uses their classes. */
    private void findUsable() {
        all.values().stream().filter(CheckedSpec::isValid).forEach(spec -> usable.add(spec.name()));
        boolean changed = true;
        while (changed) {
            changed = usable.removeIf(
                    name -> !usable.containsAll(get(name).reading().references()));
        }
    }

    CheckedSpec get(String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    /** Returns the specs of this compilation and those that they refer to. */
    Stream<CheckedSpec> all() {
        return all.values().stream();
    }

    /** Returns whether the spec called {@code name} is compiled from source. */
    boolean isSource(String name) {
        return sources.contains(name);
    }

    /** Returns the specs of this compilation. */
    Stream<CheckedSpec> own() {
        return names.stream().filter(all::containsKey).map(this::get);
    }

    /** Returns the specs of this compilation, sources last: clashes are reported at the second spec's position. */
    Stream<CheckedSpec> ownSourcesLast() {
        return own().sorted(comparing(spec -> sources.contains(spec.name())));
    }

    /** Returns whether these are the specs {@code wanted}, and no further round can tell more about them. */
    boolean areFinal(Set<String> wanted) {
        return names.equals(wanted)
                && all.keySet().containsAll(names)
                && all().allMatch(spec -> spec.reading().resolved());
    }

    /** Returns whether all types that the specs of this compilation refer to exist. */
    boolean areResolved() {
        return own().allMatch(spec -> spec.reading().resolved());
    }

    /** Returns the specs of this compilation for which classes can be generated. */
    List<CheckedSpec> usable() {
        return own().filter(spec -> usable.contains(spec.name())).toList();
    }

    /** Returns the structured specs that {@code spec} refers to, by type reference. */
    Map<TypeReference, StructuredSpec> mentioned(CheckedSpec spec) {
        return spec.reading().references().stream()
                .flatMap(name -> get(name).spec().stream())
                .filter(StructuredSpec.class::isInstance)
                .map(StructuredSpec.class::cast)
                .collect(Collectors.toMap(StructuredSpec::reference, type -> type, (a, b) -> a));
    }

    /** Returns {@code from} and all specs that they refer to, directly or indirectly. */
    Stream<Spec> reachable(Collection<Spec> from) {
        Set<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        from.forEach(spec -> open.add(spec.specClass()));
        while (!open.isEmpty()) {
            String name = open.remove();
            if (found.add(name)) {
                open.addAll(get(name).reading().references());
            }
        }
        return found.stream().flatMap(name -> get(name).spec().stream());
    }

    /** Reports the unusable specs of this compilation that are in class files: no rule reports them. */
    void reportCompiled(Problems problems) {
        own().filter(spec -> !sources.contains(spec.name())).forEach(spec -> reportForeign(spec, spec, problems));
    }

    /** Reports the problems of each spec of this compilation alone. */
    void report(Problems problems) {
        own().forEach(spec -> {
            problems.addAll(spec.problems());
            spec.reading().references().stream()
                    .filter(reference -> !names.contains(reference))
                    .forEach(reference -> reportForeign(spec, get(reference), problems));
        });
    }

    /** Reports at {@code spec} that {@code reference}, which is not part of this compilation, is unusable. */
    private static void reportForeign(CheckedSpec spec, CheckedSpec reference, Problems problems) {
        reference
                .whyUnusable()
                .ifPresent(why ->
                        problems.add(ProblemCode.DEPENDENCY, spec.reading().origin(), reference.name(), why));
    }
}
