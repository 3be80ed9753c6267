package dev.graphlet.processor;

import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.reading.Reading;
import dev.graphlet.processor.validation.Validation;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Applies the rules to the specs of one round, and to the service of each package once. */
final class SpecChecks {
    private final Map<String, Problems> services = new HashMap<>();

    private SpecChecks() {}

    /** Returns each of the {@code specs}, checked, by its name. */
    static Map<String, CheckedSpec> of(ReadSpecs specs) {
        SpecChecks checks = new SpecChecks();
        Map<String, CheckedSpec> checked = new TreeMap<>();
        specs.all().forEach((name, reading) -> checked.put(name, checks.check(reading)));
        return checked;
    }

    private CheckedSpec check(Reading reading) {
        Problems problems = new Problems();
        problems.addAll(reading.problems());
        reading.spec().ifPresent(spec -> Validation.checkSpec(spec, reading.complete(), problems));
        return new CheckedSpec(
                reading,
                problems,
                reading.spec()
                        .filter(SpecChecks::needsService)
                        .map(Spec::service)
                        .map(this::problemsOf)
                        .orElseGet(Problems::new));
    }

    /** Returns false for a projection in a package without {@code @GraphService}. */
    private static boolean needsService(Spec spec) {
        return ServiceSlices.isOfService(spec) || !spec.service().origin().isNowhere();
    }

    private Problems problemsOf(Service service) {
        return services.computeIfAbsent(service.specPackage(), specPackage -> {
            Problems problems = new Problems();
            Validation.checkService(service, problems);
            return problems;
        });
    }
}
