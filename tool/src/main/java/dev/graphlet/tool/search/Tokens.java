package dev.graphlet.tool.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits names and texts into words in lower case. */
final class Tokens {
    private Tokens() {}

    /** Returns the words of a text; in a name a word begins with an upper-case letter. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length() || !Character.isLetterOrDigit(text.charAt(i));
            if (end || (i > start && begins(text, i))) {
                if (i > start) {
                    words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = end ? i + 1 : i;
            }
        }
        return words;
    }

    private static boolean begins(String text, int i) {
        char before = text.charAt(i - 1);
        char c = text.charAt(i);
        if (!Character.isUpperCase(c)) {
            return false;
        }
        boolean lowerFollows = i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
        return !Character.isUpperCase(before) || lowerFollows;
    }
}
