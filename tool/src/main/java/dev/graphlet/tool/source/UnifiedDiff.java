package dev.graphlet.tool.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the difference of a file as {@code diff -u} and Git do. */
final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private final List<LineDiff.Line> lines;
    private final StringBuilder text = new StringBuilder();

    private UnifiedDiff(List<LineDiff.Line> lines) {
        this.lines = lines;
    }

    /** Returns the difference; the name of the file is relative to {@code root}, if it is below. */
    static String of(PlannedFile planned, Path root) {
        Path file = planned.file();
        String name = (file.startsWith(root) ? root.relativize(file) : file)
                .toString()
                .replace('\\', '/');
        byte[] before = planned.before();
        UnifiedDiff diff =
                new UnifiedDiff(LineDiff.of(before == null ? List.of() : lines(before), lines(planned.after())));
        diff.text
                .append("--- ")
                .append(before == null ? "/dev/null" : "a/" + name)
                .append('\n');
        diff.text.append("+++ b/").append(name).append('\n');
        diff.hunks();
        return diff.text.toString();
    }

    private static List<String> lines(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    private void hunks() {
        int before = 0;
        int after = 0;
        int at = 0;
        while (at < lines.size()) {
            int change = nextChange(at);
            if (change == lines.size()) {
                return;
            }
            int start = Math.max(at, change - CONTEXT);
            before += start - at;
            after += start - at;
            int end = end(change);
            int removed = count(start, end, '+');
            int added = count(start, end, '-');
            text.append("@@ -").append(range(before, removed));
            text.append(" +").append(range(after, added)).append(" @@\n");
            lines.subList(start, end).forEach(this::append);
            before += removed;
            after += added;
            at = end;
        }
    }

    private int nextChange(int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).mark() == ' ') {
            i++;
        }
        return i;
    }

    /** Returns the end of the hunk of a change: changes with no more than twice the context between share one. */
    private int end(int change) {
        int last = change;
        int next = change;
        while (next < lines.size() && next - last <= 2 * CONTEXT + 1) {
            last = next;
            next = nextChange(next + 1);
        }
        return Math.min(lines.size(), last + 1 + CONTEXT);
    }

    private int count(int start, int end, char except) {
        return (int) lines.subList(start, end).stream()
                .filter(line -> line.mark() != except)
                .count();
    }

    private static String range(int before, int count) {
        int first = count == 0 ? before : before + 1;
        return count == 1 ? String.valueOf(first) : first + "," + count;
    }

    private void append(LineDiff.Line line) {
        text.append(line.mark()).append(line.text());
        if (!line.text().endsWith("\n")) {
            text.append("\n\\ No newline at end of file\n");
        }
    }
}
