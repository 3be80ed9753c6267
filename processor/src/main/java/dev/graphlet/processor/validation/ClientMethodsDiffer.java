package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.ContainerSpec;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The client methods of unbound actions and functions differ from each other and from those of resources. */
final class ClientMethodsDiffer implements Rule<List<Spec>> {
    @Override
    public void check(List<Spec> specs, Problems problems) {
        Map<List<Object>, PathMethod> methods = new HashMap<>();
        for (Spec spec : specs) {
            if (spec instanceof StructuredSpec type) {
                // A clash between two resources is reported by another rule.
                Stream.of(type.entitySet(), type.singleton())
                        .flatMap(Optional::stream)
                        .map(resource -> PathMethod.of(resource, spec))
                        .forEach(method -> methods.putIfAbsent(key(method), method));
            }
        }
        for (Spec spec : specs) {
            if (spec instanceof ContainerSpec container) {
                container.calls().stream()
                        .map(call -> PathMethod.of(JavaNames.onClient(call.javaName()), call, container))
                        .forEach(method -> check(method, methods, problems));
            }
        }
    }

    private static void check(PathMethod method, Map<List<Object>, PathMethod> methods, Problems problems) {
        PathMethod first = methods.putIfAbsent(key(method), method);
        if (first != null) {
            method.report("A client", first, problems);
        }
    }

    private static List<Object> key(PathMethod method) {
        return List.of(method.source().spec().service().specPackage(), method.signature());
    }
}
