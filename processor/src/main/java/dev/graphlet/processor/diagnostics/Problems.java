package dev.graphlet.processor.diagnostics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** The problems found so far, in the order in which they were found. */
public final class Problems {
    private final List<Problem> all = new ArrayList<>();

    /** Adds a problem; {@code arguments} are formatted into the text of {@code code}. */
    public void add(MessageCode code, Origin origin, Object... arguments) {
        all.add(new Problem(code, origin, code.text(arguments), false));
    }

    /** Adds a problem that does not fail the compilation. */
    public void warn(MessageCode code, Origin origin, Object... arguments) {
        all.add(new Problem(code, origin, code.text(arguments), true));
    }

    /** Adds the problems of {@code others}, all at {@code origin}. */
    public void addAllAt(Origin origin, Problems others) {
        others.all.forEach(problem -> all.add(new Problem(problem.code(), origin, problem.text(), problem.warning())));
    }

    public void addAll(Problems others) {
        all.addAll(others.all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<Problem> asList() {
        return List.copyOf(all);
    }

    /** Prints each problem once, as an error or a warning at its smallest position. */
    public void print(Messager messager) {
        Set<List<Object>> printed = new HashSet<>();
        for (Problem problem : all) {
            if (printed.add(Arrays.asList(problem.text(), problem.origin().place()))) {
                print(problem, messager);
            }
        }
    }

    private static void print(Problem problem, Messager messager) {
        Origin origin = problem.origin();
        Diagnostic.Kind kind = problem.warning() ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR;
        if (origin.element() == null) {
            messager.printMessage(kind, problem.text());
        } else {
            try {
                messager.printMessage(kind, problem.text(), origin.element(), origin.annotation(), origin.value());
            } catch (NullPointerException e) {
                // ECJ fails to find an annotation behind one with an empty array, such as operations = {}.
                messager.printMessage(kind, problem.text(), origin.element());
            }
        }
    }
}
