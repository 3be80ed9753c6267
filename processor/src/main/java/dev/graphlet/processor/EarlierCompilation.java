package dev.graphlet.processor;

import dev.graphlet.annotations.GraphService;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.diagnostics.Wording;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.reading.EarlierSpecs;
import dev.graphlet.processor.reading.SpecFinder;
import dev.graphlet.processor.writing.ClassOutput;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * The specs that an earlier compilation left in the packages of this compilation: specs of this module, which are roots
 * or in its class output, and specs of another module, which has its own client.
 */
final class EarlierCompilation {
    private final Map<String, Earlier> packages = new TreeMap<>();

    /**
     * The specs left in a package.
     *
     * @param namespace the namespace of the earlier compilation; empty if there was none
     * @param ours the names of the specs of this module
     * @param others the names of specs of another module
     * @param compiled the subset of {@code ours} that is not compiled from source
     */
    private record Earlier(String namespace, Set<String> ours, Set<String> others, Set<String> compiled) {
        private Earlier(String namespace) {
            this(namespace, new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }
    }

    /** Returns the names of the specs of this module in the packages that first appear in {@code roots}. */
    Set<String> specs(
            Collection<? extends Element> roots, Predicate<TypeElement> isSource, ProcessingEnvironment environment) {
        Set<String> specs = new HashSet<>();
        Set<String> types = SpecFinder.types(roots);
        for (PackageElement specPackage : SpecFinder.packages(roots)) {
            String name = specPackage.getQualifiedName().toString();
            if (!packages.containsKey(name)) {
                EarlierSpecs found = EarlierSpecs.of(specPackage, environment.getElementUtils());
                Earlier earlier = new Earlier(found.namespace().orElse(""));
                found.types().forEach(type -> sort(type, earlier, types, isSource, environment));
                packages.put(name, earlier);
                specs.addAll(earlier.ours());
            }
        }
        return specs;
    }

    private static void sort(
            TypeElement type,
            Earlier earlier,
            Set<String> roots,
            Predicate<TypeElement> isSource,
            ProcessingEnvironment environment) {
        String name = type.getQualifiedName().toString();
        boolean source = isSource.test(type);
        boolean ours = source || roots.contains(name) || ClassOutput.mayHold(type, environment);
        (ours ? earlier.ours() : earlier.others()).add(name);
        if (ours && !source) {
            earlier.compiled().add(name);
        }
    }

    /** Returns whether another module has specs in {@code specPackage}. */
    boolean isElsewhere(String specPackage) {
        return !packages.getOrDefault(specPackage, new Earlier("")).others().isEmpty();
    }

    /** Reports each package that also has specs in another module, or that was compiled for another namespace. */
    void report(CheckedSpecs specs, Problems problems) {
        packages.forEach((name, earlier) ->
                own(specs, name, earlier).findFirst().ifPresent(spec -> report(name, spec, earlier, problems)));
    }

    private static Stream<Spec> own(CheckedSpecs specs, String specPackage, Earlier earlier) {
        return specs.own()
                .flatMap(spec -> spec.spec().stream())
                .filter(ServiceSlices::isOfService)
                .filter(spec -> ServiceSlices.packageOf(spec).equals(specPackage))
                .filter(spec -> !earlier.others().contains(spec.specClass()));
    }

    private static void report(String specPackage, Spec spec, Earlier earlier, Problems problems) {
        Service service = spec.service();
        if (!earlier.others().isEmpty()) {
            String others = Wording.list(List.copyOf(earlier.others()));
            problems.add(ProblemCode.SERVICE_ELSEWHERE, spec.origin(), specPackage, others);
        } else if (!earlier.compiled().isEmpty() && !earlier.namespace().equals(service.namespace())) {
            problems.add(
                    ProblemCode.SERVICE_CHANGED,
                    service.origin().at(GraphService.class, "namespace"),
                    Wording.list(List.copyOf(earlier.compiled())),
                    earlier.namespace());
        }
    }
}
