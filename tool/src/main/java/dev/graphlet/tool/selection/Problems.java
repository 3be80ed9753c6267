package dev.graphlet.tool.selection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is not there and what a user should know. What comes from a trace is counted and never named. */
final class Problems {
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private boolean traced;
    private int dropped;

    /** Says whether what follows was taken from a trace, of which no text is shown. */
    void traced(boolean traced) {
        this.traced = traced;
    }

    void missing(String message) {
        if (traced) {
            dropped++;
        } else {
            missing.add(message);
        }
    }

    void note(String message) {
        if (!traced) {
            notes.add(message);
        }
    }

    List<String> missing() {
        return List.copyOf(missing);
    }

    List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        if (dropped > 0) {
            all.add(dropped + (dropped == 1 ? " name or path" : " names or paths")
                    + " of the trace are not in the service and were left out.");
        }
        return all;
    }
}
