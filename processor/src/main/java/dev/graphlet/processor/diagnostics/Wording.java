package dev.graphlet.processor.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How messages put lists and suggestions. */
public final class Wording {
    private static final int LONGEST_LIST = 8;
    private static final int FARTHEST = 2;

    private Wording() {}

    /** At most eight of them, and how many more there are: {@code String, Boolean and 13 more}. */
    public static String list(List<String> names) {
        String listed = names.stream().limit(LONGEST_LIST).collect(Collectors.joining(", "));
        return names.size() <= LONGEST_LIST ? listed : listed + " and " + (names.size() - LONGEST_LIST) + " more";
    }

    /** The candidate that was probably meant, at most two edits away. */
    public static Optional<String> nearest(String found, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> distance(found, candidate) <= FARTHEST)
                .min(Comparator.<String>comparingInt(candidate -> distance(found, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A sentence to put behind a message; empty for no suggestion. */
    public static String didYouMean(Optional<String> suggestion) {
        return suggestion.map(name -> " Did you mean '" + name + "'?").orElse("");
    }

    /** Levenshtein's distance, row by row. */
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
