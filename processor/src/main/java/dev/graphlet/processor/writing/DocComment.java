package dev.graphlet.processor.writing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A documentation comment.
 *
 * @param content its lines, without margin
 */
record DocComment(List<String> content) {
    /** Reads a comment, whose {@code first} line has been read, up to its end. */
    static DocComment of(String first, Iterator<String> lines) {
        if (first.endsWith("*/")) {
            return new DocComment(List.of(first.substring(3, first.length() - 2).strip()));
        }
        List<String> content = new ArrayList<>();
        for (String line = lines.next(); !line.equals("*/"); line = lines.next()) {
            String margin = line.startsWith("* ") ? "* " : line.startsWith("*") ? "*" : "";
            content.add(line.substring(margin.length()));
        }
        return new DocComment(content);
    }

    /** Adds the comment to {@code lines}, on one line if it is one sentence that fits. */
    void write(int indent, List<String> lines) {
        String margin = " ".repeat(indent);
        String single = margin + "/** " + content.get(0) + " */";
        if (content.size() == 1 && single.length() <= SourceLayout.COLUMNS && !isTag(content.get(0))) {
            lines.add(single);
            return;
        }
        lines.add(margin + "/**");
        boolean verbatim = false;
        for (String line : content) {
            verbatim |= line.contains("<pre");
            int width = verbatim ? Integer.MAX_VALUE : SourceLayout.COLUMNS - indent - " * ".length();
            wrapped(line, width).forEach(part -> lines.add((margin + " * " + part).stripTrailing()));
            verbatim &= !line.contains("</pre>");
        }
        lines.add(margin + " */");
    }

    private static boolean isTag(String line) {
        return line.startsWith("@");
    }

    private static List<String> wrapped(String line, int width) {
        List<String> parts = new ArrayList<>();
        String rest = line;
        String indent = isTag(line) ? " ".repeat(SourceLayout.INDENT) : "";
        for (int space = lastBreak(rest, width); space > 0; space = lastBreak(rest, width)) {
            parts.add(rest.substring(0, space));
            rest = indent + rest.substring(space + 1);
        }
        parts.add(rest);
        return parts;
    }

    /** Returns the place of the space at which {@code line} is broken: outside of inline tags, before no block tag. */
    private static int lastBreak(String line, int width) {
        if (line.length() <= width) {
            return -1;
        }
        int open = 0;
        int found = -1;
        for (int i = 0; i < line.length() - 1 && (i <= width || found < 0); i++) {
            char c = line.charAt(i);
            open += c == '{' ? 1 : c == '}' && open > 0 ? -1 : 0;
            boolean breaks = c == ' '
                    && open == 0
                    && line.charAt(i + 1) != '@'
                    && !line.substring(0, i).isBlank();
            found = breaks ? i : found;
        }
        return found;
    }
}
