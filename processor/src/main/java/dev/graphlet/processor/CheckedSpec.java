package dev.graphlet.processor;

import dev.graphlet.processor.diagnostics.Problem;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.reading.Reading;
import dev.graphlet.processor.validation.Validation;
import java.util.Optional;

/**
 * A spec after the reading and the validation stage.
 *
 * @param reading the result of the reading stage
 * @param problems the problems of this spec alone, from reading and from the rules
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

    /** Returns whether classes can be generated for this spec, provided that all specs it refers to are valid too. */
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

    /** Returns the reason why other compilations cannot use this spec; empty if they can. */
    Optional<String> whyUnusable() {
        if (!reading.resolved()) {
            return Optional.of("it mentions a type that is not on the class path.");
        }
        return problems.asList().stream().map(Problem::text).findFirst();
    }
}
