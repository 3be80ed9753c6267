package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Property.Trait;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The methods of a path for navigation properties, references, streams, keys and calls have different signatures. */
final class PathMethodsDiffer implements Rule<StructuredSpec> {
    @Override
    public void check(StructuredSpec spec, Problems problems) {
        if (spec.isEntity()) {
            check(spec, PathMethodsDiffer::ofItem, problems);
            check(spec, PathMethodsDiffer::ofCollection, problems);
        }
    }

    /** Checks the methods of {@code spec}. Inherited methods come first and have been checked with the base. */
    private static void check(StructuredSpec spec, Function<StructuredSpec, List<PathMethod>> own, Problems problems) {
        Map<List<Object>, PathMethod> methods = new HashMap<>();
        for (PathMethod method : all(spec, own)) {
            PathMethod first = methods.putIfAbsent(method.signature(), method);
            if (first != null && method.source().isOf(spec)) {
                method.report("A path", first, problems);
            }
        }
    }

    private static List<PathMethod> all(StructuredSpec spec, Function<StructuredSpec, List<PathMethod>> own) {
        List<PathMethod> methods = new ArrayList<>();
        spec.base().ifPresent(base -> methods.addAll(all(base, own)));
        methods.addAll(own.apply(spec));
        return methods;
    }

    private static List<PathMethod> ofItem(StructuredSpec spec) {
        List<PathMethod> methods = new ArrayList<>();
        for (Property property : spec.properties()) {
            property.navigation().ifPresent(navigation -> {
                methods.add(PathMethod.of(JavaNames.onPath(property.javaName()), property.origin(), spec));
                if (!navigation.contained()) {
                    methods.add(PathMethod.of(property.javaName() + "Ref", property.origin(), spec));
                }
            });
        }
        spec.streams()
                .forEach(stream ->
                        methods.add(PathMethod.of(JavaNames.onPath(stream.javaName()), stream.origin(), spec)));
        addCalls(spec, false, methods);
        return methods;
    }

    private static List<PathMethod> ofCollection(StructuredSpec spec) {
        List<PathMethod> methods = new ArrayList<>();
        boolean composite = spec.keys().size() > 1;
        spec.properties().stream()
                .filter(property -> property.is(Trait.ALTERNATE_KEY) || (property.is(Trait.KEY) && !composite))
                .forEach(key -> methods.add(PathMethod.ofKey(key, spec)));
        addCalls(spec, true, methods);
        return methods;
    }

    private static void addCalls(StructuredSpec spec, boolean onCollection, List<PathMethod> methods) {
        for (Call call : spec.calls()) {
            if (call.onCollection() == onCollection) {
                methods.add(PathMethod.of(JavaNames.onPath(call.javaName()), call, spec));
            }
        }
    }
}
