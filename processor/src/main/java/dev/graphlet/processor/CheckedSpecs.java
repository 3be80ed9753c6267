package dev.graphlet.processor;

import static java.util.Comparator.comparing;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import dev.graphlet.processor.reading.SpecReader;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The specs of a compilation and all that they mention, read and checked, as they are in one round. */
final class CheckedSpecs {
    private final Set<String> names;
    private final Map<String, CheckedSpec> all = new TreeMap<>();
    private final Set<String> usable = new TreeSet<>();
    private final Set<String> sources = new HashSet<>();

    private CheckedSpecs(Set<String> names) {
        this.names = names;
    }

    /** Reads and checks the specs of these names, and what they mention. */
    static CheckedSpecs of(Set<String> names, Predicate<TypeElement> isSource, Elements elements) {
        CheckedSpecs specs = new CheckedSpecs(names);
        specs.readAll(isSource, elements);
        specs.findUsable();
        return specs;
    }

    private void readAll(Predicate<TypeElement> isSource, Elements elements) {
        SpecReader reader = new SpecReader(elements, isSource);
        Deque<String> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            String name = open.remove();
            TypeElement type = elements.getTypeElement(name);
            if (type != null && !all.containsKey(name)) {
                CheckedSpec spec = CheckedSpec.of(reader.read(type));
                all.put(name, spec);
                if (isSource.test(type)) {
                    sources.add(name);
                }
                open.addAll(spec.reading().references());
            }
        }
    }

    /** A spec is usable if all that it mentions is, for what is generated for it names their classes. */
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

    /** The specs of this compilation, by name. */
    Stream<CheckedSpec> own() {
        return names.stream().filter(all::containsKey).map(this::get);
    }

    /** Returns the same, those in class files first: of two that clash the second is named, and should have a place. */
    Stream<CheckedSpec> ownSourcesLast() {
        return own().sorted(comparing(spec -> sources.contains(spec.name())));
    }

    /** Returns whether all types that they mention are there. */
    boolean areResolved() {
        return own().allMatch(spec -> spec.reading().resolved());
    }

    /** Those of them that can be generated. */
    List<CheckedSpec> usable() {
        return own().filter(spec -> usable.contains(spec.name())).toList();
    }

    /** The structured specs that it mentions, by what it knows of them. */
    Map<TypeReference, StructuredSpec> mentioned(CheckedSpec spec) {
        return spec.reading().references().stream()
                .flatMap(name -> get(name).spec().stream())
                .filter(StructuredSpec.class::isInstance)
                .map(StructuredSpec.class::cast)
                .collect(Collectors.toMap(StructuredSpec::reference, type -> type, (a, b) -> a));
    }

    /** All specs that these mention, directly or not, themselves included. */
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

    /** Adds why specs of these names that are in class files can't be used: nobody else tells. */
    void reportCompiled(Problems problems) {
        own().filter(spec -> !sources.contains(spec.name())).forEach(spec -> reportForeign(spec, spec, problems));
    }

    /** Adds what is wrong with each spec of this compilation alone. */
    void report(Problems problems) {
        own().forEach(spec -> {
            problems.addAll(spec.problems());
            spec.reading().references().stream()
                    .filter(reference -> !names.contains(reference))
                    .forEach(reference -> reportForeign(spec, get(reference), problems));
        });
    }

    /** What is wrong with a spec of this compilation has its own message; nobody else tells of one in a class file. */
    private static void reportForeign(CheckedSpec spec, CheckedSpec reference, Problems problems) {
        reference
                .whyUnusable()
                .ifPresent(why ->
                        problems.add(ProblemCode.DEPENDENCY, spec.reading().origin(), reference.name(), why));
    }
}
