package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.ProjectionSpec;
import dev.graphlet.processor.model.Spec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two specs of a service have different OData names and aliases. */
final class TypeNamesDiffer implements Rule<List<Spec>> {
    @Override
    public void check(List<Spec> specs, Problems problems) {
        Map<List<String>, Spec> names = new HashMap<>();
        for (Spec spec : specs) {
            if (spec instanceof ProjectionSpec) {
                continue; // has no wire name
            }
            Stream.concat(Stream.of(spec.reference().qualifiedName()), spec.aliases().stream())
                    .distinct()
                    .forEach(name -> check(name, spec, names, problems));
        }
    }

    private static void check(String name, Spec spec, Map<List<String>, Spec> names, Problems problems) {
        Spec first = names.putIfAbsent(List.of(spec.service().specPackage(), name), spec);
        if (first != null) {
            problems.add(ProblemCode.TYPE_NAME, spec.origin(), first.specClass(), spec.specClass(), name);
        }
    }
}
