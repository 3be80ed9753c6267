package dev.graphlet.processor;

import static java.util.Comparator.comparing;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.ProjectionSpec;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.ServiceSlice;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.validation.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The specs of a compilation, grouped by service. */
final class ServiceSlices {
    private final CheckedSpecs specs;

    ServiceSlices(CheckedSpecs specs) {
        this.specs = specs;
    }

    /** Returns the services with usable specs, without specs that clash with earlier ones. */
    List<ServiceSlice> complete() {
        List<Spec> fitting = withoutClashes(
                specs.usable().stream().flatMap(spec -> spec.spec().stream()).toList());
        Map<String, List<Spec>> byPackage = fitting.stream()
                .collect(Collectors.groupingBy(ServiceSlices::packageOf, TreeMap::new, Collectors.toList()));
        return byPackage.values().stream()
                .filter(own -> own.stream().anyMatch(ServiceSlices::isOfService))
                .map(this::slice)
                .toList();
    }

    private ServiceSlice slice(List<Spec> own) {
        Service service = own.get(0).service();
        List<Spec> ofService = own.stream().filter(ServiceSlices::isOfService).toList();
        List<Spec> reachable = specs.reachable(ofService)
                .filter(spec -> !packageOf(spec).equals(service.specPackage()))
                .toList();
        return new ServiceSlice(service, sorted(own), sorted(reachable));
    }

    private static List<Spec> sorted(List<Spec> specs) {
        return specs.stream()
                .sorted(comparing((Spec spec) -> spec.reference().qualifiedName())
                        .thenComparing(Spec::specClass))
                .toList();
    }

    private static List<Spec> withoutClashes(List<Spec> specs) {
        if (!clashes(specs)) {
            return specs;
        }
        List<Spec> fitting = new ArrayList<>();
        for (Spec spec : specs) {
            fitting.add(spec);
            if (clashes(fitting)) {
                fitting.remove(fitting.size() - 1);
            }
        }
        return fitting;
    }

    private static boolean clashes(List<Spec> specs) {
        Problems found = new Problems();
        Validation.checkTogether(specs, found);
        return !found.isEmpty();
    }

    /** Returns whether {@code spec} is a part of its service: not a projection, whose entity may be of another one. */
    static boolean isOfService(Spec spec) {
        return !(spec instanceof ProjectionSpec);
    }

    static String packageOf(Spec spec) {
        return spec.service().specPackage();
    }

    /** Reports the problems of the services, and the problems between specs. */
    void report(Problems problems) {
        Map<String, CheckedSpec> firsts = new TreeMap<>();
        specs.own()
                .forEach(checked -> checked.spec()
                        .filter(spec -> isOfService(spec) || !isMissing(spec.service()))
                        .ifPresent(spec -> firsts.putIfAbsent(packageOf(spec), checked)));
        firsts.values().forEach(first -> reportService(first, first.spec().orElseThrow(), problems));
        List<Spec> read =
                specs.ownSourcesLast().flatMap(spec -> spec.spec().stream()).toList();
        Validation.checkTogether(
                read.stream()
                        .filter(spec -> !isOfService(spec) || !isMissing(spec.service()))
                        .toList(),
                problems);
    }

    private static void reportService(CheckedSpec first, Spec spec, Problems problems) {
        if (isMissing(spec.service())) {
            problems.add(ProblemCode.SERVICE_MISSING, spec.origin(), packageOf(spec));
        } else {
            problems.addAll(first.serviceProblems());
        }
    }

    private static boolean isMissing(Service service) {
        return service.origin().isNowhere();
    }
}
