package dev.graphlet.processor.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Formats lists and suggestions for messages. */
public final class Wording {
    private static final int LONGEST_LIST = 8;
    private static final int FARTHEST = 2;

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private Wording() {}

    /** Replaces invisible characters, such as a zero-width space, by Unicode escapes. */
    static String visible(String message) {
        return INVISIBLE
                .matcher(message)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }

    /** Lists at most eight names and the number of the remaining ones: {@code String, Boolean and 13 more}. */
    public static String list(List<String> names) {
        String listed = names.stream().limit(LONGEST_LIST).collect(Collectors.joining(", "));
        return names.size() <= LONGEST_LIST ? listed : listed + " and " + (names.size() - LONGEST_LIST) + " more";
    }

    /** Returns the nearest candidate that is at most two edits away from {@code found}. */
    public static Optional<String> nearest(String found, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> distance(found, candidate) <= FARTHEST)
                .min(Comparator.<String>comparingInt(candidate -> distance(found, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns a sentence to append to a message; an empty string without a suggestion. */
    public static String didYouMean(Optional<String> suggestion) {
        return suggestion.map(name -> " Did you mean '" + name + "'?").orElse("");
    }

    /** Returns the Levenshtein distance, computed row by row. */
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
