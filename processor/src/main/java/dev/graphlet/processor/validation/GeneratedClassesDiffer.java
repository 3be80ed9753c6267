package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.ProjectionSpec;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Two specs, or a spec and its service, generate classes whose names differ in more than case. */
final class GeneratedClassesDiffer implements Rule<List<Spec>> {
    @Override
    public void check(List<Spec> specs, Problems problems) {
        Map<String, GeneratedClass> files = new HashMap<>();
        Set<List<String>> reported = new HashSet<>();
        Stream<GeneratedClass> ofServices = specs.stream()
                .filter(spec -> !(spec instanceof ProjectionSpec)) // which need no service
                .map(Spec::service)
                .distinct()
                .flatMap(service -> GeneratedClass.of(service).stream());
        Set<List<String>> accessors = new HashSet<>();
        Stream<GeneratedClass> ofSpecs = specs.stream().flatMap(spec -> classes(spec, accessors));
        Stream.concat(ofServices, ofSpecs).forEach(generated -> {
            GeneratedClass first = files.putIfAbsent(generated.name().toLowerCase(Locale.ROOT), generated);
            // If two specs clash with several classes, only the first class, the model, is reported.
            if (first != null && reported.add(List.of(first.owner(), generated.owner()))) {
                report(first, generated, problems);
            }
        });
    }

    /** Returns the classes of {@code spec}, without collection classes if another rule reports the entity set. */
    private static Stream<GeneratedClass> classes(Spec spec, Set<List<String>> accessors) {
        List<GeneratedClass> all = GeneratedClass.of(spec);
        if (!(spec instanceof StructuredSpec structured)
                || structured.entitySet().isEmpty()) {
            return all.stream();
        }
        String accessor = structured.entitySet().get().name();
        boolean first = accessors.add(List.of(spec.service().specPackage(), accessor));
        return all.stream().filter(generated -> first || generated.renaming() != Renaming.PACKAGE);
    }

    private static void report(GeneratedClass first, GeneratedClass second, Problems problems) {
        if (first.name().equals(second.name())) {
            problems.add(
                    ProblemCode.CLASS_TWICE,
                    second.origin(),
                    first.owner(),
                    second.owner(),
                    second.name(),
                    second.renamingFrom(first));
        } else {
            problems.add(
                    ProblemCode.CLASS_CASE,
                    second.origin(),
                    first.owner(),
                    first.name(),
                    second.owner(),
                    second.name(),
                    second.renamingFrom(first));
        }
    }
}
