package dev.graphlet.runtime.property;

import java.util.ArrayList;
import java.util.List;

/** Distinguishes a search with quoted clauses from a plain phrase (OData ABNF 4.01, "searchExpr"). */
final class SearchText {
    private static final String PHRASE = "\"\"";

    private SearchText() {}

    /** Returns whether {@code text} consists of quoted phrases, their operators, and parentheses. */
    static boolean isQuoted(String text) {
        boolean phrase = false; // whether the previous token is a phrase or closes a group
        int depth = 0;
        for (String token : tokens(text)) {
            boolean joins = token.equals("AND") || token.equals("OR");
            boolean closes = token.equals(")");
            boolean opens = token.equals("(") || token.equals("NOT") || token.equals(PHRASE);
            if (!opens && !((joins || closes) && phrase)) {
                return false;
            }
            depth += token.equals("(") ? 1 : closes ? -1 : 0;
            if (depth < 0) {
                return false;
            }
            phrase = closes || token.equals(PHRASE);
        }
        return phrase && depth == 0;
    }

    /** Returns the words and parentheses of {@code text}, and two quotation marks for each whole phrase. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '"' ? phraseEnd(text, at + 1) : "() ".indexOf(c) >= 0 ? at + 1 : wordEnd(text, at);
            if (c != ' ') {
                tokens.add(c == '"' && end > at + 1 ? PHRASE : text.substring(at, end));
            }
            at = end;
        }
        return tokens;
    }

    /** Returns the index after the closing quotation mark; {@code from} if there is none. */
    private static int phraseEnd(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '"') {
                return at + 1;
            }
            at += text.charAt(at) == '\\' ? 1 : 0;
        }
        return from;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && "() \"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
