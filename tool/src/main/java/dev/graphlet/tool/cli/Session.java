package dev.graphlet.tool.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * Where a command runs.
 *
 * @param out takes answers
 * @param err takes failures, warnings and progress
 * @param cache the folder in which what is downloaded is kept
 * @param terminal whether a person looks at it: colours and progress are shown
 * @param invocation how it was called
 */
public record Session(PrintWriter out, PrintWriter err, Path cache, boolean terminal, Invocation invocation) {
    private static final String ESCAPE = "\u001b[";

    /** Creates a session of a program called {@code graphlet}. */
    public Session(PrintWriter out, PrintWriter err, Path cache, boolean terminal) {
        this(out, err, cache, terminal, Invocation.ofProgram());
    }

    /** Prints a message whose commands work as the tool was called. */
    void say(String message) {
        err.println(invocation.in(message));
    }

    /** Returns a text that stands out on a terminal. */
    String bold(String text) {
        return styled(text, "1");
    }

    /** Returns a text in the colour of what is new. */
    String green(String text) {
        return styled(text, "32");
    }

    /** Returns a text in the colour of what matters less. */
    String dim(String text) {
        return styled(text, "2");
    }

    /** Returns a text in the colour of what is wrong. */
    String red(String text) {
        return styled(text, "31");
    }

    /** Returns a text in the colour of warnings. */
    String yellow(String text) {
        return styled(text, "33");
    }

    /** Shows on a terminal what takes a while. */
    void progress(String text) {
        if (terminal) {
            err.print("\r" + ESCAPE + "K" + text);
            err.flush();
        }
    }

    private String styled(String text, String code) {
        return terminal ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
    }
}
