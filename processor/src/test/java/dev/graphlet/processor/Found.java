package dev.graphlet.processor;

import java.util.Comparator;

/** An error or warning that a compiler reported: the file in the source folder, the line from 1, or neither. */
record Found(String file, long line, String text) implements Comparable<Found> {
    boolean isOurs() {
        return text.startsWith("[Graphlet");
    }

    @Override
    public int compareTo(Found other) {
        return Comparator.comparing(Found::file)
                .thenComparing(Found::line)
                .thenComparing(Found::text)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + text;
    }
}
