package dev.graphlet.tool.spec;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A member of a spec as text.
 *
 * @param kind what it is
 * @param wireName its name on the wire
 * @param javaName the name of its method or constant
 * @param imports the qualified names of what its text uses
 * @param lines its lines with their indent, the comment first; a constant has no comma at its end
 */
public record MemberText(Kind kind, String wireName, String javaName, Set<String> imports, List<String> lines) {
    /** Creates a member. */
    public MemberText {
        imports = Collections.unmodifiableSet(new TreeSet<>(imports));
        lines = List.copyOf(lines);
    }

    /** What a member of a spec can be, in the order in which they stand in one. */
    public enum Kind {
        PROPERTY,
        NAVIGATION,
        ACTION,
        FUNCTION,
        CONSTANT
    }

    /** Tells whether a comment or an annotation stands before the declaration. */
    boolean isDescribed() {
        return lines.size() > 1;
    }
}
