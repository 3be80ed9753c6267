package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.Problems;

/** A rule that must hold for a part of the model. The Javadoc of each implementation states its rule. */
@FunctionalInterface
interface Rule<T> {
    /** Adds a problem for each violation in {@code subject}. */
    void check(T subject, Problems problems);
}
