package dev.graphlet.processor;

import dev.graphlet.processor.diagnostics.Problem;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.reading.Reading;
import dev.graphlet.processor.validation.Validation;
import java.util.Optional;

/**
 * A spec after the first two stages.
 *
 * @param reading what was read
 * @param problems what is wrong with it alone, from reading and from the rules
 */
record CheckedSpec(Reading reading, Problems problems) {
    static CheckedSpec of(Reading reading) {
        Problems problems = new Problems();
        problems.addAll(reading.problems());
        reading.spec().ifPresent(spec -> Validation.checkSpec(spec, reading.complete(), problems));
        return new CheckedSpec(reading, problems);
    }

    String name() {
        return reading.name();
    }

    Optional<Spec> spec() {
        return reading.spec();
    }

    /** Whether it could be generated if all that it mentions can. */
    boolean isValid() {
        return reading.complete()
                && problems.isEmpty()
                && reading.spec()
                        .map(Spec::service)
                        .filter(CheckedSpec::isValid)
                        .isPresent();
    }

    private static boolean isValid(Service service) {
        Problems found = new Problems();
        Validation.checkService(service, found);
        return found.isEmpty();
    }

    /** What users of the spec from another compilation are told of it. */
    Optional<String> whyUnusable() {
        if (!reading.resolved()) {
            return Optional.of("it mentions a type that is not on the class path.");
        }
        return problems.asList().stream().map(Problem::text).findFirst();
    }
}
