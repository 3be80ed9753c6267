package dev.graphlet.processor.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Code on one line, with the depth of brackets of each character. The inside of literals is deeper than everything. */
final class Code {
    private static final int LITERAL = Integer.MAX_VALUE;

    private final String text;
    private final int[] depths;

    Code(String text) {
        this.text = text;
        this.depths = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                int end = endOfLiteral(text, i);
                Arrays.fill(depths, i, end, LITERAL);
                i = end - 1;
                continue;
            }
            depth -= isClosing(i, depth) ? 1 : 0;
            depths[i] = depth;
            depth += isOpening(i) ? 1 : 0;
        }
    }

    /** Returns the number of round brackets, and of braces within them, that are open after {@code line}. */
    static int openIn(String line, int before) {
        int open = before;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfLiteral(line, i) - 1;
            } else if (c == '(' || (c == '{' && open > 0)) {
                open++;
            } else if (c == ')' || (c == '}' && open > 0)) {
                open--;
            }
        }
        return open;
    }

    /** Returns whether a space separates two lines that are joined; {@code open} brackets enclose the break. */
    static boolean isSpaceBetween(CharSequence before, String after, int open) {
        char last = before.charAt(before.length() - 1);
        char next = after.charAt(0);
        boolean opened = last == '(' || (last == '{' && open > 0);
        boolean closes = next == ')' || (next == '}' && open > 0);
        return !opened && !closes && next != '.';
    }

    private static int endOfLiteral(String text, int start) {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != text.charAt(start)) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, text.length());
    }

    private boolean isOpening(int i) {
        return switch (text.charAt(i)) {
            case '(', '[', '{' -> true;
            case '<' -> i > 0 && text.charAt(i - 1) != ' ';
            default -> false;
        };
    }

    private boolean isClosing(int i, int depth) {
        return switch (text.charAt(i)) {
            case ')', ']', '}' -> true;
            case '>' -> depth > 0 && text.charAt(i - 1) != '-' && text.charAt(i - 1) != ' ';
            default -> false;
        };
    }

    /** Returns the place of the first {@code token} outside of all brackets and literals from {@code from} on, or -1. */
    int find(String token, int from) {
        int place = text.indexOf(token, from);
        while (place >= 0 && depths[place] != 0) {
            place = text.indexOf(token, place + 1);
        }
        return place;
    }

    /** Returns the place of the last outermost round bracket or brace that opens and encloses something, or -1. */
    int lastGroup() {
        for (int i = text.length() - 2; i >= 0; i--) {
            boolean opens = text.charAt(i) == '(' || text.charAt(i) == '{';
            if (opens && depths[i] == 0 && depths[i + 1] > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the place where the bracket at {@code open} is closed. */
    int endOf(int open) {
        int end = open + 1;
        while (depths[end] != depths[open]) {
            end++;
        }
        return end;
    }

    /** Returns the parts that start at one of the {@code tokens} outside of all brackets, without spaces around. */
    List<String> splitBefore(String... tokens) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            int place = i;
            if (depths[i] == 0 && Arrays.stream(tokens).anyMatch(token -> text.startsWith(token, place))) {
                parts.add(text.substring(start, i).strip());
                start = i;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /** Returns the parts of the text that end with a comma outside of all brackets, without spaces around. */
    List<String> splitAfterCommas() {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int comma = find(", ", 0); comma >= 0; comma = find(", ", start)) {
            parts.add(text.substring(start, comma + 1));
            start = comma + 2;
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** Returns the links of a chain of calls: the first call, and each following one with its dot. */
    List<String> calls() {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int dot = find(").", 0); dot >= 0; dot = find(").", dot + 1)) {
            parts.add(text.substring(start, dot + 1));
            start = dot + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }
}
