package dev.graphlet.tool.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the fewest lines to take away and to add (E. W. Myers, "An O(ND) Difference Algorithm", 1986). */
final class LineDiff {
    private final List<String> before;
    private final List<String> after;

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Returns all lines in their order: those that stay, those to take away and those to add. */
    static List<Line> of(List<String> before, List<String> after) {
        return new LineDiff(before, after).lines();
    }

    private List<Line> lines() {
        List<int[]> trace = trace();
        List<Line> lines = new ArrayList<>();
        int x = before.size();
        int y = after.size();
        for (int d = trace.size() - 1; d >= 0; d--) {
            int[] reached = trace.get(d);
            int middle = reached.length / 2;
            int k = x - y;
            boolean down = k == -d || (k != d && reached[middle + k - 1] < reached[middle + k + 1]);
            int startX = d == 0 ? 0 : reached[middle + (down ? k + 1 : k - 1)];
            int startY = d == 0 ? 0 : startX - (down ? k + 1 : k - 1);
            int x0 = d == 0 ? 0 : down ? startX : startX + 1;
            while (x > x0) {
                lines.add(new Line(' ', before.get(--x)));
                y--;
            }
            if (d > 0) {
                lines.add(down ? new Line('+', after.get(startY)) : new Line('-', before.get(startX)));
            }
            x = startX;
            y = startY;
        }
        Collections.reverse(lines);
        return lines;
    }

    /** Returns for each number of changes how far one got with one fewer, by diagonal. */
    private List<int[]> trace() {
        int middle = before.size() + after.size() + 1;
        int[] reached = new int[2 * middle + 1];
        List<int[]> trace = new ArrayList<>();
        for (int d = 0; ; d++) {
            trace.add(reached.clone());
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || (k != d && reached[middle + k - 1] < reached[middle + k + 1]);
                int x = down ? reached[middle + k + 1] : reached[middle + k - 1] + 1;
                int y = x - k;
                while (x < before.size() && y < after.size() && before.get(x).equals(after.get(y))) {
                    x++;
                    y++;
                }
                reached[middle + k] = x;
                if (x >= before.size() && y >= after.size()) {
                    return trace;
                }
            }
        }
    }

    /**
     * A line of a difference.
     *
     * @param mark {@code ' '} if it stays, {@code '-'} or {@code '+'}
     * @param text the line, with its terminator if it has one
     */
    record Line(char mark, String text) {}
}
