package dev.graphlet.tool.check;

import java.util.Locale;

/** What became of a part of a service, the worst first. */
public enum Kind {
    REMOVED,
    CHANGED,
    DEPRECATED,
    ADDED;

    /** Returns the name as reports write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
