package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.Problems;

/** A sentence that must hold for a part of the model. */
@FunctionalInterface
interface Rule<T> {
    /** Adds a problem for each place where it doesn't. */
    void check(T subject, Problems problems);
}
