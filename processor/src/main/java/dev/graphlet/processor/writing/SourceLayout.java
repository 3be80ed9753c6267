package dev.graphlet.processor.writing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Lays out a source file of JavaPoet as one would write it: indents by 4, continues by 8, breaks at 120 columns. */
final class SourceLayout {
    static final int COLUMNS = 120;
    static final int INDENT = 4;

    private final List<String> lines = new ArrayList<>();
    private int level;
    private boolean blank;
    private boolean introduced;
    private boolean field;

    private SourceLayout() {}

    /** Returns {@code source} with the same tokens on other lines. Lines of JavaPoet break between tokens only. */
    static String of(String source) {
        SourceLayout layout = new SourceLayout();
        Iterator<String> read = source.lines().map(String::strip).iterator();
        while (read.hasNext()) {
            layout.add(read.next(), read);
        }
        return String.join("\n", layout.lines) + "\n";
    }

    private void add(String line, Iterator<String> rest) {
        if (line.isEmpty()) {
            blank = true;
        } else if (line.startsWith("/**")) {
            separate(false);
            DocComment.of(line, rest).write(level * INDENT, lines);
            introduced = true;
        } else {
            statement(line, rest);
        }
    }

    private void statement(String line, Iterator<String> rest) {
        StringBuilder joined = new StringBuilder(line);
        int open = Code.openIn(line, 0);
        while (rest.hasNext() && !isComplete(joined, open)) {
            String next = rest.next();
            joined.append(Code.isSpaceBetween(joined, next, open) ? " " : "").append(next);
            open = Code.openIn(next, open);
        }
        write(joined.toString());
    }

    private static boolean isComplete(CharSequence text, int open) {
        if (open > 0) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return last == ';' || last == '{' || last == '}' || text.charAt(0) == '/' || isAnnotationOrConstant(text, last);
    }

    /** Returns whether {@code text} is an annotation or an enum constant, which are complete without a semicolon. */
    private static boolean isAnnotationOrConstant(CharSequence text, char last) {
        boolean annotation = text.charAt(0) == '@';
        int start = annotation ? 1 : 0;
        int end = start;
        while (end < text.length() && isNamePart(text, end, annotation)) {
            end += Character.charCount(Character.codePointAt(text, end));
        }
        if (end == start || end == text.length()) {
            return end > start;
        }
        return annotation ? text.charAt(end) == '(' && last == ')' : end == text.length() - 1 && last == ',';
    }

    private static boolean isNamePart(CharSequence text, int place, boolean qualified) {
        return Character.isJavaIdentifierPart(Character.codePointAt(text, place))
                || (qualified && text.charAt(place) == '.');
    }

    private void write(String text) {
        String before = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        if (text.equals("}") && before.endsWith("{") && before.length() < COLUMNS) {
            lines.set(lines.size() - 1, before + "}");
            level--;
            return;
        }
        level -= text.startsWith("}") ? 1 : 0;
        boolean isField = level > 0 && text.endsWith(";") && (text.contains(" = ") || !text.contains("("));
        separate(field && isField && !introduced);
        LineBreaks.write(text, level * INDENT, lines);
        level += text.endsWith("{") ? 1 : 0;
        field = isField && !introduced;
        introduced = text.startsWith("@") && !isField;
    }

    /** Adds the blank line that was read, unless {@code together}: fields without comments form a block. */
    private void separate(boolean together) {
        if (blank && !together) {
            lines.add("");
        }
        blank = false;
    }
}
