package dev.graphlet.tool.search;

import java.util.List;
import java.util.Locale;

/** The words that are searched for, and how well something answers them. */
final class Query {
    private static final double EXACT = 1;
    private static final double PREFIX = 0.8;
    private static final double OF_THAT = 0.85;
    private static final double CONTEXT = 0.35;
    private static final double DESCRIPTION = 0.15;

    private final List<String> words;

    Query(String text) {
        this.words = Tokens.of(text);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * Returns how well something answers, from 0 for not at all to 1.
     *
     * @param name its own name
     * @param context the name of the type to which it belongs
     * @param description what is said of it
     */
    double score(String name, String context, String description) {
        List<String> own = Tokens.of(name);
        List<String> around = Tokens.of(context);
        List<String> said = List.of();
        double sum = 0;
        int hits = 0;
        for (String word : words) {
            double best = Math.max(match(word, own), whole(word, name));
            hits += best > 0 ? 1 : 0;
            if (best == 0) {
                double near = match(word, around);
                best = near == EXACT && around.size() == 1 ? OF_THAT : near > 0 ? CONTEXT : 0;
            }
            if (best == 0 && !description.isEmpty()) {
                said = said.isEmpty() ? Tokens.of(description) : said;
                best = match(word, said) > 0 ? DESCRIPTION : 0;
            }
            if (best == 0) {
                return 0;
            }
            sum += best;
        }
        double coverage = own.isEmpty() ? 0 : Math.min(1.0, (double) hits / own.size());
        return sum / words.size() * (0.5 + 0.5 * coverage);
    }

    /** Finds sendmail in sendMail. */
    private static double whole(String word, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals(word) ? EXACT : word.length() > 3 && lower.startsWith(word) ? PREFIX : 0;
    }

    private static double match(String word, List<String> words) {
        double best = 0;
        for (String each : words) {
            if (each.equals(word) || each.equals(word + "s") || word.equals(each + "s")) {
                return EXACT;
            }
            if (each.startsWith(word) && (word.length() > 1 || each.length() == 1)) {
                best = PREFIX;
            }
        }
        return best;
    }
}
