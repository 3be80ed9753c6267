package dev.graphlet.processor.drift;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;

/** Leaves out the problems of what carries {@code @Unlisted}, and reports it where there is nothing to leave out. */
final class Overruled {
    private Overruled() {}

    /**
     * Adds what was found about a type, member or parameter.
     *
     * @param unlisted whether it carries {@code @Unlisted}
     * @param listed whether the facts have it
     * @param found the problems of it and of its parts
     * @param problems gets what is to be reported
     * @param report reports that {@code @Unlisted} is not needed
     */
    static void add(boolean unlisted, boolean listed, Problems found, Problems problems, Runnable report) {
        if (!unlisted) {
            problems.addAll(found);
        } else if (listed && found.asList().stream().allMatch(problem -> problem.code() == ProblemCode.UNLISTED)) {
            report.run();
            problems.addAll(found);
        }
    }
}
