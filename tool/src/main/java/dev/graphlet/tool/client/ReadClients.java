package dev.graphlet.tool.client;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.reading.Reading;
import dev.graphlet.processor.reading.SpecReader;
import dev.graphlet.processor.validation.Validation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Specs and all specs that they refer to, read and checked as the processor does. */
final class ReadClients {
    private final Elements elements;
    private final Predicate<TypeElement> isSource;
    private final Map<String, Reading> readings = new TreeMap<>();
    private final Set<String> invalid = new TreeSet<>();
    private final Problems problems = new Problems();
    private final List<TypeElement> unresolved = new ArrayList<>();
    private final List<Client> clients = new ArrayList<>();

    /** Creates a reader; {@code isSource} tests whether a type is in a source file. */
    ReadClients(Elements elements, Predicate<TypeElement> isSource) {
        this.elements = elements;
        this.isSource = isSource;
    }

    /** Reads the specs called {@code names}, each in a package with {@code @GraphService}. */
    void read(Set<String> names) {
        readAll(names);
        readings.values().forEach(this::check);
        names.stream()
                .flatMap(name -> reading(name).spec().stream())
                .collect(groupingBy(spec -> spec.service().specPackage(), TreeMap::new, toList()))
                .forEach(this::add);
    }

    /** Returns the clients of the packages without problems. */
    List<Client> clients() {
        return clients;
    }

    Problems problems() {
        return problems;
    }

    /** Returns the specs that name a type that does not exist. */
    List<TypeElement> unresolved() {
        return unresolved;
    }

    private void readAll(Set<String> names) {
        SpecReader reader = new SpecReader(elements, isSource);
        Deque<String> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            String name = open.remove();
            TypeElement type = elements.getTypeElement(name);
            if (type != null && !readings.containsKey(name)) {
                Reading reading = reader.read(type);
                readings.put(name, reading);
                open.addAll(reading.references());
                if (!reading.resolved()) {
                    unresolved.add(type);
                }
            }
        }
    }

    private void check(Reading reading) {
        Problems found = new Problems();
        found.addAll(reading.problems());
        reading.spec().ifPresent(spec -> Validation.checkSpec(spec, reading.complete(), found));
        if (reading.spec().isEmpty() || !reading.complete() || hasErrors(found)) {
            invalid.add(reading.name());
        }
        problems.addAll(found);
    }

    private void add(String name, List<Spec> specs) {
        Service service = specs.get(0).service();
        Problems found = new Problems();
        Validation.checkService(service, found);
        Validation.checkTogether(specs, found);
        problems.addAll(found);
        Set<String> reachable = reachable(specs);
        boolean valid = invalid.stream().noneMatch(each -> reachable.contains(each) || isIn(name, each));
        if (valid && !hasErrors(found)) {
            specs.forEach(spec -> reachable.remove(spec.specClass()));
            clients.add(new Client(service, specs, specs(reachable)));
        }
    }

    private boolean isIn(String packageName, String spec) {
        TypeElement type = Objects.requireNonNull(elements.getTypeElement(spec), spec);
        return elements.getPackageOf(type).getQualifiedName().contentEquals(packageName);
    }

    private Set<String> reachable(Collection<Spec> from) {
        Set<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        from.forEach(spec -> open.add(spec.specClass()));
        while (!open.isEmpty()) {
            String name = open.remove();
            if (readings.containsKey(name) && found.add(name)) {
                open.addAll(reading(name).references());
            }
        }
        return found;
    }

    private List<Spec> specs(Set<String> names) {
        return names.stream().flatMap(name -> reading(name).spec().stream()).toList();
    }

    private Reading reading(String name) {
        return Objects.requireNonNull(readings.get(name), name);
    }

    private static boolean hasErrors(Problems found) {
        return found.asList().stream().anyMatch(problem -> !problem.warning());
    }
}
