package dev.graphlet.tool.source;

/** Finds what stands between the tokens of a Java source, in which any character may be a Unicode escape. */
final class JavaCharacters {
    private static final char END = '\uFFFF';
    private final String text;

    JavaCharacters(String text) {
        this.text = text;
    }

    /** Returns the character at an offset, as the compiler reads it; {@code '\uFFFF'} at the end. */
    char at(int offset) {
        if (offset >= text.length()) {
            return END;
        }
        int digits = digits(offset);
        return digits < 0 ? text.charAt(offset) : (char) Integer.parseInt(text, digits, digits + 4, 16);
    }

    /** Returns the offset of the character behind the one at this offset. */
    int next(int offset) {
        int digits = offset < text.length() ? digits(offset) : -1;
        return digits < 0 ? offset + 1 : digits + 4;
    }

    /** Returns the offset of the first character that is neither white space nor in a comment. */
    int skipTrivia(int offset) {
        int i = offset;
        while (i < text.length()) {
            char c = at(i);
            if (c == '/' && at(next(i)) == '/') {
                i = endOfLineComment(i);
            } else if (c == '/' && at(next(i)) == '*') {
                i = endOfComment(next(next(i)));
            } else if (isSpace(c) || c == '\r' || c == '\n') {
                i = next(i);
            } else {
                break;
            }
        }
        return i;
    }

    /**
     * Returns the offset of the line terminator, if only white space and comments stand before it; else this offset. A
     * comment that may belong to what follows is left behind, and so is one that only looks as if it ended here.
     */
    int endOfLine(int offset) {
        int end = offset;
        while (end < text.length() && !isTerminator(text.charAt(end))) {
            end++;
        }
        if (text.substring(offset, end).contains("\\u")) {
            return offset;
        }
        int i = offset;
        while (i < end) {
            if (text.startsWith("//", i)) {
                return end;
            }
            if (text.startsWith("/*", i)) {
                int close = text.indexOf("*/", i + 2);
                boolean documentation = text.startsWith("/**", i) && !text.startsWith("/**/", i);
                if (documentation || close < 0 || close + 2 > end) {
                    return offset;
                }
                i = close + 2;
            } else if (isSpace(text.charAt(i))) {
                i++;
            } else {
                return offset;
            }
        }
        return end;
    }

    /** Tells whether a line ends at this offset. */
    boolean isEndOfLine(int offset) {
        return offset >= text.length() || isTerminator(text.charAt(offset));
    }

    private int endOfLineComment(int offset) {
        int i = offset;
        while (i < text.length() && !isTerminator(at(i))) {
            i = next(i);
        }
        return i;
    }

    private int endOfComment(int offset) {
        int i = offset;
        while (i < text.length() && !(at(i) == '*' && at(next(i)) == '/')) {
            i = next(i);
        }
        return Math.min(text.length(), next(next(i)));
    }

    /** Returns where the four digits of the Unicode escape at an offset stand, or -1 if there is none. */
    private int digits(int offset) {
        if (text.charAt(offset) != '\\' || !text.startsWith("u", offset + 1)) {
            return -1;
        }
        int before = offset;
        while (before > 0 && text.charAt(before - 1) == '\\') {
            before--;
        }
        if ((offset - before) % 2 != 0) {
            return -1;
        }
        int i = offset + 1;
        while (text.startsWith("u", i)) {
            i++;
        }
        if (i + 4 > text.length()) {
            return -1;
        }
        for (int k = i; k < i + 4; k++) {
            if (Character.digit(text.charAt(k), 16) < 0) {
                return -1;
            }
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    private static boolean isTerminator(char c) {
        return c == '\r' || c == '\n';
    }
}
