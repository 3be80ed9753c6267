package dev.graphlet.processor;

import dev.graphlet.processor.diagnostics.Problem;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.reading.Reading;
import java.util.Optional;

/**
 * A spec after the reading and the validation stage.
 *
 * @param reading the result of the reading stage
 * @param problems the problems of this spec alone, from reading and from the rules
 * @param serviceProblems the problems of the service of its package
 */
record CheckedSpec(Reading reading, Problems problems, Problems serviceProblems) {
    String name() {
        return reading.name();
    }

    Optional<Spec> spec() {
        return reading.spec();
    }

    /** Returns whether classes can be generated for this spec, provided that all specs it refers to are valid too. */
    boolean isValid() {
        return reading.complete() && reading.spec().isPresent() && problems.isEmpty() && serviceProblems.isEmpty();
    }

    /** Returns the reason why other compilations cannot use this spec; empty if they can. */
    Optional<String> whyUnusable() {
        if (!reading.resolved()) {
            return Optional.of("it refers to a type that is not on the class path.");
        }
        return problems.asList().stream().map(Problem::text).findFirst();
    }
}
