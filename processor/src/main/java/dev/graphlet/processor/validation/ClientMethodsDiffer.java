package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.ContainerSpec;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Resource;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Actions and functions of a service itself have other methods on its client than entity sets, singletons and each other. */
final class ClientMethodsDiffer implements Rule<List<Spec>> {
    @Override
    public void check(List<Spec> specs, Problems problems) {
        Set<List<Object>> seen = new HashSet<>();
        for (Spec spec : specs) {
            if (spec instanceof StructuredSpec type) {
                Stream.of(type.entitySet(), type.singleton())
                        .flatMap(Optional::stream)
                        .map(Resource::name)
                        .forEach(name -> seen.add(List.of(servicePackage(spec), List.of(name, List.of()))));
            }
        }
        for (Spec spec : specs) {
            if (spec instanceof ContainerSpec container) {
                container.calls().forEach(call -> check(call, container, seen, problems));
            }
        }
    }

    private static void check(Call call, ContainerSpec container, Set<List<Object>> seen, Problems problems) {
        PathMethod method = PathMethod.of(JavaNames.onClient(call.javaName()), call);
        if (!seen.add(List.of(servicePackage(container), method.signature()))) {
            method.report("A client", OdataName.simple(container.reference()), problems);
        }
    }

    private static String servicePackage(Spec spec) {
        return spec.service().specPackage();
    }
}
