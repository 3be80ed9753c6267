package dev.graphlet.tool.cli;

import java.util.ArrayList;
import java.util.List;

/** Compares the lines of two texts of which the second has mostly more, and writes hunks that {@code patch} reads. */
final class LineDiff {
    private static final int AROUND = 3;

    private LineDiff() {}

    static List<String> of(List<String> before, List<String> after) {
        int[][] common = common(before, after);
        List<String> lines = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            places.add(new int[] {i, j});
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add(" " + before.get(i++));
                j++;
            } else if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
                lines.add("-" + before.get(i++));
            } else {
                lines.add("+" + after.get(j++));
            }
        }
        return hunks(lines, places);
    }

    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> hunks(List<String> lines, List<int[]> places) {
        List<String> hunks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).startsWith(" ")) {
                at++;
                continue;
            }
            int start = Math.max(0, at - AROUND);
            int end = at;
            for (int k = at; k < lines.size() && k <= end + 2 * AROUND; k++) {
                end = lines.get(k).startsWith(" ") ? end : k;
            }
            int stop = Math.min(lines.size(), end + 1 + AROUND);
            List<String> hunk = lines.subList(start, stop);
            long old = hunk.stream().filter(line -> !line.startsWith("+")).count();
            long now = hunk.stream().filter(line -> !line.startsWith("-")).count();
            int[] first = places.get(start);
            hunks.add("@@ -" + (old == 0 ? first[0] : first[0] + 1) + "," + old + " +"
                    + (now == 0 ? first[1] : first[1] + 1) + "," + now + " @@");
            hunks.addAll(hunk);
            at = stop;
        }
        return hunks;
    }
}
