package dev.graphlet.tool.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Members that types have from declarations of their own or of bases, in earlier and in newer facts. A member that moved to
 * a base, or from it, is neither removed nor added for the types that have it in both.
 */
final class Declarations {
    private final Map<Subject, Set<String>> before = new HashMap<>();
    private final Map<Subject, Set<String>> after = new HashMap<>();
    private final Map<Subject, Set<String>> removed = new HashMap<>();
    private final Map<Subject, Set<String>> added = new HashMap<>();

    /** Notes that a type had a member, and whether it is gone. */
    void before(Subject subject, String type, boolean gone) {
        note(before, subject, type);
        if (gone) {
            note(removed, subject, type);
        }
    }

    /** Notes that a type has a member, and whether it is new. */
    void after(Subject subject, String type, boolean fresh) {
        note(after, subject, type);
        if (fresh) {
            note(added, subject, type);
        }
    }

    /** Reports what was removed and added, when all types have been compared. */
    void report(Differences differences) {
        removed.forEach((subject, types) -> {
            if (types.equals(before.get(subject))) {
                differences.add(Rule.REMOVED, subject, types, "is gone");
            } else {
                types.forEach(type -> differences.removedOfHeir(subject.withOwner(type), type));
            }
        });
        added.forEach((subject, types) -> {
            if (types.equals(Objects.requireNonNull(after.get(subject)))) {
                differences.add(Rule.ADDED, subject, types, "is new");
            }
        });
    }

    private static void note(Map<Subject, Set<String>> all, Subject subject, String type) {
        all.computeIfAbsent(subject, any -> new TreeSet<>()).add(type);
    }
}
