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
    public void add(ProblemCode code, Origin origin, Object... arguments) {
        all.add(new Problem(code, origin, code.text(arguments)));
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

    /** Prints each problem once, as an error at its smallest position. */
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
        if (origin.element() == null) {
            messager.printMessage(Diagnostic.Kind.ERROR, problem.text());
        } else {
            messager.printMessage(
                    Diagnostic.Kind.ERROR, problem.text(), origin.element(), origin.annotation(), origin.value());
        }
    }
}
