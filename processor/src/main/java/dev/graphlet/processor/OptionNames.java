package dev.graphlet.processor;

import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import java.util.Collection;

/** Reports {@code -A} options that start with {@code graphlet.}: the processors have no options. */
final class OptionNames {
    private static final String PREFIX = "graphlet.";

    private OptionNames() {}

    static void report(Collection<String> names, Problems problems) {
        names.stream()
                .filter(name -> name.startsWith(PREFIX))
                .sorted()
                .forEach(name -> problems.add(ProblemCode.OPTION, Origin.NONE, name));
    }
}
