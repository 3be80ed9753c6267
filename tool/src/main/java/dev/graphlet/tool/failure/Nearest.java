package dev.graphlet.tool.failure;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Nearest {
    private static final int FARTHEST = 2;

    private Nearest() {}

    /** Returns the known name with the fewest changes, at most two and fewer than its letters, or empty. */
    public static Optional<String> of(String name, Collection<String> known) {
        String lower = name.toLowerCase(Locale.ROOT);
        String best = null;
        int least = FARTHEST + 1;
        for (String each : known) {
            String other = each.toLowerCase(Locale.ROOT);
            if (Math.abs(other.length() - lower.length()) < least) {
                int distance = distance(lower, other);
                if (distance < least && distance < lower.length()) {
                    best = each;
                    least = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns {@code " Did you mean 'x'?"}, or an empty text where nothing is near. */
    public static String question(String name, Collection<String> known) {
        return of(name, known).map(near -> " Did you mean '" + near + "'?").orElse("");
    }

    private static int distance(String from, String to) {
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        int[] beforeLast = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[to.length()];
    }
}
