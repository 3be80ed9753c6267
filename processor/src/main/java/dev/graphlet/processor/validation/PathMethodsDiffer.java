package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Property.Trait;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a path leads to, the references that it holds and what it calls have different methods. */
final class PathMethodsDiffer implements Rule<StructuredSpec> {
    @Override
    public void check(StructuredSpec spec, Problems problems) {
        if (spec.isEntity()) {
            check(spec, ofItem(spec), spec.base().map(PathMethodsDiffer::ofItem).orElse(List.of()), problems);
            check(
                    spec,
                    ofCollection(spec),
                    spec.base().map(PathMethodsDiffer::ofCollection).orElse(List.of()),
                    problems);
        }
    }

    /** Those of the base come first, and have been checked. */
    private static void check(
            StructuredSpec spec, List<PathMethod> methods, List<PathMethod> ofBase, Problems problems) {
        Set<List<Object>> seen = new HashSet<>();
        methods.stream()
                .filter(method -> !seen.add(method.signature()))
                .skip(duplicates(ofBase))
                .forEach(method -> method.report("A path", OdataName.simple(spec.reference()), problems));
    }

    private static long duplicates(List<PathMethod> methods) {
        return methods.size()
                - methods.stream().map(PathMethod::signature).distinct().count();
    }

    private static List<PathMethod> ofItem(StructuredSpec spec) {
        List<PathMethod> methods =
                new ArrayList<>(spec.base().map(PathMethodsDiffer::ofItem).orElse(List.of()));
        for (Property property : spec.properties()) {
            property.navigation().ifPresent(navigation -> {
                methods.add(PathMethod.of(JavaNames.onPath(property.javaName()), property));
                if (!navigation.contained()) {
                    methods.add(PathMethod.of(property.javaName() + "Ref", property));
                }
            });
        }
        spec.streams()
                .forEach(stream -> methods.add(new PathMethod(
                        JavaNames.onPath(stream.javaName()),
                        List.of(),
                        stream.origin().at("Name", "value"),
                        "@Name")));
        spec.calls().stream()
                .filter(call -> !call.onCollection())
                .forEach(call -> methods.add(PathMethod.of(JavaNames.onPath(call.javaName()), call)));
        return methods;
    }

    private static List<PathMethod> ofCollection(StructuredSpec spec) {
        List<PathMethod> methods =
                new ArrayList<>(spec.base().map(PathMethodsDiffer::ofCollection).orElse(List.of()));
        boolean composite = spec.keys().size() > 1;
        spec.properties().stream()
                .filter(property -> property.is(Trait.ALTERNATE_KEY) || (property.is(Trait.KEY) && !composite))
                .forEach(key -> methods.add(new PathMethod(
                        key.javaName(),
                        List.of(PathMethod.erased(key)),
                        key.origin().at("Name", "value"),
                        "@Name")));
        spec.calls().stream()
                .filter(call -> call.onCollection())
                .forEach(call -> methods.add(PathMethod.of(JavaNames.onPath(call.javaName()), call)));
        return methods;
    }
}
