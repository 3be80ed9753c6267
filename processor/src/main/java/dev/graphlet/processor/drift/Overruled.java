package dev.graphlet.processor.drift;

import dev.graphlet.annotations.Unlisted;
import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.Problems;

/** Leaves out the problems of what carries {@code @Unlisted}, and reports it where there is nothing to leave out. */
record Overruled(Pinned pinned, Problems problems) {
    /**
     * Adds what was found about a type, member or parameter.
     *
     * @param origin its position
     * @param shown its name in messages
     * @param listed whether the facts have it
     * @param found the problems of it and of its parts
     */
    void add(Origin origin, String shown, boolean listed, Problems found) {
        if (!origin.has(Unlisted.class)) {
            problems.addAll(found);
        } else if (listed && found.asList().stream().allMatch(problem -> problem.code() == DriftCode.UNLISTED)) {
            problems.warn(DriftCode.UNLISTED, origin.at(Unlisted.class), shown, pinned.edition());
            problems.addAll(found);
        }
    }
}
