package dev.graphlet.processor.drift;

import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.facts.FactsReading;

/** Each line of facts can be read. */
final class FactsAreReadable {
    private static final int LONGEST = 80;

    void check(FactsReading reading, Origin origin, Problems problems) {
        if (!reading.problems().isEmpty()) {
            FactsReading.Problem first = reading.problems().get(0);
            int more = reading.problems().size() - 1;
            problems.warn(
                    DriftCode.FACTS_LINE,
                    origin,
                    first.line(),
                    first.block(),
                    first.mistake(),
                    "'" + shortened(first.text()) + "'",
                    more == 0 ? "" : ", and so are " + more + " more");
        }
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
