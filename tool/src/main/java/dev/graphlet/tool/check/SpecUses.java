package dev.graphlet.tool.check;

import dev.graphlet.processor.facts.ServiceFacts;
import dev.graphlet.tool.source.SourcePlace;
import dev.graphlet.tool.source.Spec;
import dev.graphlet.tool.source.SpecKind;
import dev.graphlet.tool.source.SpecMember;
import dev.graphlet.tool.source.SpecPackage;
import dev.graphlet.tool.source.SpecPlaces;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds where the specs of a package name or use parts of the service. What is {@code @Unlisted} is its author's. */
public final class SpecUses {
    private final SpecPackage specs;
    private final FactsView facts;
    private final PathSteps paths;
    private final Map<String, List<Subject>> steps = new HashMap<>();
    private final SourcePlace file;

    /** Creates uses by specs; {@code facts} are those that were pinned for them, in {@code file}. */
    public SpecUses(SpecPackage specs, ServiceFacts facts, Path file) {
        this.file = new SourcePlace(file, 1, 1);
        this.specs = specs;
        this.facts = new FactsView(facts);
        this.paths = new PathSteps(this.facts);
    }

    /** Returns the differences that matter, with where specs use what differs. */
    public List<Finding> findings(List<Difference> differences) {
        return differences.stream()
                .map(each -> new Finding(each, each.rule() == Rule.ADDED ? List.of() : places(each), nearest(each)))
                .filter(finding ->
                        finding.touchesSpecs() || !finding.difference().inherited())
                .sorted(Comparator.comparing(finding -> !finding.touchesSpecs()))
                .toList();
    }

    private SourcePlace nearest(Difference difference) {
        return specs.specs().stream()
                .filter(spec -> isType(spec)
                        && specs.qualifiedName(spec).equals(difference.subject().owner()))
                .map(spec -> new SpecPlaces(spec).type())
                .findFirst()
                .orElse(file);
    }

    private List<SourcePlace> places(Difference difference) {
        List<SourcePlace> places = new ArrayList<>();
        Subject subject = difference.subject();
        for (Spec spec : specs.specs()) {
            String type = isType(spec) ? specs.qualifiedName(spec) : "";
            if (spec.text("Unlisted", "value").isPresent()) {
                continue;
            }
            if (subject.member().isEmpty()) {
                if (isType(spec) && type.equals(subject.owner())) {
                    places.add(new SpecPlaces(spec).type());
                }
            } else if (difference.types().contains(type)) {
                members(spec, type, subject)
                        .flatMap(member -> place(difference, spec, member).stream())
                        .forEach(places::add);
            }
            paths(spec, subject).forEach(places::add);
        }
        return places;
    }

    private static boolean isType(Spec spec) {
        return spec.kind() != SpecKind.CONTAINER;
    }

    private Stream<SpecMember> members(Spec spec, String type, Subject subject) {
        return spec.members().stream()
                .filter(member -> !member.annotations().contains("Unlisted"))
                .filter(member -> member.name().equals(subject.member()))
                .filter(member ->
                        member.kind().isOperation() == subject.overload().isPresent())
                .filter(member -> subject.overload().isEmpty()
                        || nearest(type, member)
                                .filter(subject.overload().get()::equals)
                                .isPresent());
    }

    /** Returns the parameters of the overload that a spec means: it knows most of those of the spec, and has few others. */
    private Optional<List<String>> nearest(String type, SpecMember member) {
        return calls(type)
                .filter(call -> call.fact().simpleName().equals(member.name()))
                .map(Call::parameters)
                .min(Comparator.comparingLong((List<String> overload) -> member.parameters().stream()
                                .filter(parameter -> !overload.contains(parameter.name()))
                                .count())
                        .thenComparingInt(List::size));
    }

    private Stream<Call> calls(String type) {
        return type.isEmpty()
                ? facts.facts().container().stream()
                        .flatMap(container -> container.imports().stream())
                        .map(fact -> new Call("", fact))
                : facts.calls(type).values().stream().flatMap(List::stream);
    }

    private static Optional<SourcePlace> place(Difference difference, Spec spec, SpecMember member) {
        SpecPlaces places = new SpecPlaces(spec);
        String parameter = difference.subject().parameter();
        if (parameter.isEmpty()) {
            return Optional.of(places.member(member));
        }
        Optional<SourcePlace> declared = places.parameter(member, parameter);
        return difference.rule() == Rule.CHANGED_PARAMETERS
                ? declared.or(() -> Optional.of(places.member(member)))
                : declared;
    }

    private Stream<SourcePlace> paths(Spec spec, Subject subject) {
        Predicate<String> uses = path -> steps.computeIfAbsent(path, paths::of).contains(subject);
        return Stream.of("entitySet", "singleton")
                .filter(attribute ->
                        spec.text("GraphEntity", attribute).filter(uses).isPresent())
                .flatMap(attribute -> new SpecPlaces(spec).attribute(attribute).stream());
    }
}
