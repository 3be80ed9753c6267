package dev.graphlet.benchmarks.chart;

import java.util.Locale;

/**
 * A bar of a chart.
 *
 * @param label what it is of
 * @param value how long it is
 */
record Bar(String label, double value) {
    /** Returns the value as the page has it. */
    String figure() {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }

    /** Returns whether it stands out. */
    boolean isGraphlet() {
        return label.startsWith("Graphlet");
    }
}
