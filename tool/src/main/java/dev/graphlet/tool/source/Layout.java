package dev.graphlet.tool.source;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a source is laid out, so that what is inserted looks like the rest. */
final class Layout {
    private static final Pattern BLANK_LINE = Pattern.compile("(?:\r\n|\r(?!\n)|\n)[ \t\f]*(?:\r\n|\r(?!\n)|\n)");
    private static final Pattern INDENTED = Pattern.compile("(?m)^(\t|  +)(?=[^\\s*])");
    private static final int LEVEL = 4;
    private final String text;
    private final String unit;

    Layout(String text) {
        this.text = text;
        unit = INDENTED.matcher(text)
                .results()
                .map(found -> found.group(1))
                .min((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse(" ".repeat(LEVEL));
    }

    /** Returns one level of indentation. */
    String unit() {
        return unit;
    }

    /** Returns the line terminator of the line at an offset, or of the one before if it is the last. */
    String lineEnding(int offset) {
        for (int i = offset; i < text.length(); i++) {
            if (isTerminator(text.charAt(i))) {
                return text.startsWith("\r\n", i) ? "\r\n" : text.substring(i, i + 1);
            }
        }
        for (int i = Math.min(offset, text.length()) - 1; i >= 0; i--) {
            if (isTerminator(text.charAt(i))) {
                return text.charAt(i) == '\n' && i > 0 && text.charAt(i - 1) == '\r'
                        ? "\r\n"
                        : text.substring(i, i + 1);
            }
        }
        return "\n";
    }

    /** Returns the white space with which the line at an offset begins. */
    String indentation(int offset) {
        int start = lineStart(offset);
        int end = start;
        while (end < offset && isSpace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Tells whether nothing but white space stands before an offset in its line. */
    boolean beginsLine(int offset) {
        return lineStart(offset) + indentation(offset).length() == offset;
    }

    /** Tells whether there is a line without text between two offsets. */
    boolean hasBlankLine(int from, int to) {
        return BLANK_LINE.matcher(text).region(from, to).find();
    }

    /** Tells whether two offsets are in the same line. */
    boolean sameLine(int one, int other) {
        return lineStart(one) == lineStart(other);
    }

    /** Returns lines that are separated by {@code \n} and indented by 4 spaces a level as this source has them. */
    String indent(String lines, String indentation, String lineEnding) {
        return lines.lines()
                .map(line -> line.isBlank() ? "" : indentation + levels(line))
                .collect(Collectors.joining(lineEnding));
    }

    private String levels(String line) {
        int spaces = 0;
        while (line.charAt(spaces) == ' ') {
            spaces++;
        }
        return unit.repeat(spaces / LEVEL) + line.substring(spaces / LEVEL * LEVEL);
    }

    private int lineStart(int offset) {
        int i = offset;
        while (i > 0 && !isTerminator(text.charAt(i - 1))) {
            i--;
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
