package dev.graphlet.processor.drift;

import dev.graphlet.processor.diagnostics.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the name that is meant in place of an unknown one, in names of the same kind first. */
final class Suggestion {
    private static final int SHORTEST_PART = 5;

    private final String found;
    private final List<String> same;
    private final Map<String, List<String>> others = new LinkedHashMap<>();

    Suggestion(String found, List<String> same) {
        this.found = found;
        this.same = same;
    }

    /** Adds names of another kind; {@code kind} is shown with them, as in "the action". */
    Suggestion or(String kind, List<String> names) {
        others.put(kind, names);
        return this;
    }

    /** Returns a sentence to append to a message, after a space; an empty string without a suggestion. */
    String sentence() {
        Optional<String> alike = inCaseAlone(same);
        if (alike.isPresent()) {
            return " Only the case differs from '" + alike.get() + "'.";
        }
        Optional<String> near = Wording.nearest(found, same);
        if (near.isPresent()) {
            return Wording.didYouMean(near);
        }
        for (Map.Entry<String, List<String>> other : others.entrySet()) {
            Optional<String> name = inCaseAlone(other.getValue())
                    .or(() -> Wording.nearest(found, other.getValue()))
                    .or(() -> inPart(other.getValue()));
            if (name.isPresent()) {
                return " There is " + other.getKey() + " '" + name.get() + "'.";
            }
        }
        return Wording.didYouMean(inPart(same));
    }

    private Optional<String> inCaseAlone(List<String> names) {
        return names.stream().filter(found::equalsIgnoreCase).findFirst();
    }

    /** Returns the shortest name that contains the unknown one or is contained in it. */
    private Optional<String> inPart(List<String> names) {
        String lower = found.toLowerCase(Locale.ROOT);
        List<String> parts = new ArrayList<>(names);
        parts.removeIf(name -> {
            String other = name.toLowerCase(Locale.ROOT);
            boolean tooShort = Math.min(other.length(), lower.length()) < SHORTEST_PART;
            return tooShort || !(other.contains(lower) || lower.contains(other));
        });
        return parts.stream()
                .min(Comparator.comparingInt((String name) -> Math.abs(name.length() - found.length()))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
