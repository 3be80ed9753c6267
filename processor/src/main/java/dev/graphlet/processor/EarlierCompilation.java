package dev.graphlet.processor;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.diagnostics.Wording;
import dev.graphlet.processor.reading.EarlierSpecs;
import dev.graphlet.processor.reading.SpecFinder;
import dev.graphlet.processor.writing.ClassOutput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * What an earlier compilation left of the packages that this one compiles a part of: specs of this module, which are roots or in its
 * class output, and specs of another module, which has a client of its own.
 */
final class EarlierCompilation {
    private final Set<String> packages = new HashSet<>();
    private final Map<String, List<String>> elsewhere = new TreeMap<>();

    /** Returns the names of this module's specs in packages that the round is the first to bring something of. */
    List<String> specs(RoundEnvironment round, Predicate<TypeElement> isSource, ProcessingEnvironment environment) {
        List<String> specs = new ArrayList<>();
        Set<String> roots = SpecFinder.types(round.getRootElements());
        for (PackageElement specPackage : SpecFinder.packages(round.getRootElements())) {
            String name = specPackage.getQualifiedName().toString();
            if (packages.add(name)) {
                for (TypeElement spec : EarlierSpecs.of(specPackage, environment.getElementUtils())) {
                    String specName = spec.getQualifiedName().toString();
                    boolean ours =
                            roots.contains(specName) || isSource.test(spec) || ClassOutput.mayHold(spec, environment);
                    List<String> place = ours ? specs : elsewhere.computeIfAbsent(name, n -> new ArrayList<>());
                    place.add(specName);
                }
            }
        }
        return specs;
    }

    /** Returns whether another module has specs of the package. */
    boolean isElsewhere(String specPackage) {
        return elsewhere.containsKey(specPackage);
    }

    /** Adds a problem for each package that has specs in another module too. */
    void report(CheckedSpecs specs, Problems problems) {
        elsewhere.forEach((name, others) -> specs.own()
                .filter(spec -> spec.spec()
                        .map(ServiceSlices::packageOf)
                        .filter(name::equals)
                        .isPresent())
                .filter(spec -> !others.contains(spec.name()))
                .findFirst()
                .ifPresent(spec -> problems.add(
                        ProblemCode.SERVICE_ELSEWHERE, spec.reading().origin(), name, Wording.list(others))));
    }
}
