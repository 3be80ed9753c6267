package dev.graphlet.runtime.sensitive;

import java.util.regex.Pattern;

/** A value to find in a text, where the value may be escaped for a URL, JSON, HTML or an OData literal. */
final class EscapedValue {
    /** The minimum length of values to find anywhere; shorter, more common values are found as whole words only. */
    private static final int WORD = 4;

    /** The number of characters that are sufficient where a text has truncated the value. */
    private static final int BEGINNING = 16;

    private static final Pattern ENDS_ESCAPED = Pattern.compile("(%[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\\\[bfnrt])$");
    private static final int LONGEST_ESCAPE = 6;

    private final int[] characters;

    EscapedValue(String value) {
        characters = value.codePoints().toArray();
    }

    String replaceIn(String text, String replacement) {
        StringBuilder replaced = null;
        int copied = 0;
        int at = 0;
        while (at < text.length()) {
            int length = lengthAt(text, at);
            if (length > 0) {
                replaced = replaced == null ? new StringBuilder(text.length()) : replaced;
                replaced.append(text, copied, at).append(replacement);
                copied = at + length;
            }
            at += Math.max(length, 1);
        }
        return replaced == null
                ? text
                : replaced.append(text, copied, text.length()).toString();
    }

    /** Returns the length of the value, or of a sufficient beginning of it, at index {@code from}; 0 for no match. */
    private int lengthAt(String text, int from) {
        int at = from;
        int matched = 0;
        while (matched < characters.length) {
            int length = EscapedCharacter.lengthOf(characters[matched], text, at);
            if (length == 0) {
                break;
            }
            at += length;
            boolean repeatable = EscapedCharacter.isDoubled(characters[matched]);
            int character = characters[matched++];
            if (repeatable) { // runs of any length match: escaping doubles characters, and excerpts join white space
                while (matched < characters.length && EscapedCharacter.isSame(characters[matched], character)) {
                    matched++;
                }
                for (int more = EscapedCharacter.lengthOf(character, text, at);
                        more > 0;
                        more = EscapedCharacter.lengthOf(character, text, at)) {
                    at += more;
                }
            }
        }
        boolean found = matched == characters.length || matched >= BEGINNING;
        return found && (characters.length >= WORD || isWord(text, from, at)) ? at - from : 0;
    }

    private static boolean isWord(String text, int from, int to) {
        return (from == 0
                        || !Character.isLetterOrDigit(text.codePointBefore(from))
                        || ENDS_ESCAPED
                                .matcher(text.substring(Math.max(0, from - LONGEST_ESCAPE), from))
                                .find())
                && (to == text.length() || !Character.isLetterOrDigit(text.codePointAt(to)));
    }
}
