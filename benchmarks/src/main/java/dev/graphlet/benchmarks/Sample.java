package dev.graphlet.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import org.openjdk.jmh.util.Statistics;

/**
 * Figures of one kind, measured again and again.
 *
 * @param mean their mean, or their lowest
 * @param error half of the interval that holds the true mean with a confidence of 99.9 %, were they distributed normally;
 *     of the lowest, how far the next is from it
 */
public record Sample(double mean, double error) {
    private static final double NORMAL_999 = 3.29;

    /** The mean of those, and its error. */
    public static Sample of(double... figures) {
        double mean = Arrays.stream(figures).average().orElseThrow();
        double squares =
                Arrays.stream(figures).map(f -> (f - mean) * (f - mean)).sum();
        double deviation = figures.length < 2 ? 0 : Math.sqrt(squares / (figures.length - 1));
        return new Sample(mean, NORMAL_999 * deviation / Math.sqrt(figures.length));
    }

    /** The lowest tenth, and how far it is to the lower quartile: whatever else the machine does only ever adds. */
    public static Sample lowest(Statistics times) {
        double tenth = times.getPercentile(10);
        return new Sample(tenth, times.getPercentile(25) - tenth);
    }

    /** The lowest of few, and how far it is to the next. */
    public static Sample lowest(double... figures) {
        double[] sorted = Arrays.stream(figures).sorted().toArray();
        return new Sample(sorted[0], sorted.length < 2 ? 0 : sorted[1] - sorted[0]);
    }

    /** {@code 12.3 ± 0.4}. */
    @Override
    public String toString() {
        String form = mean < 100 ? "%.1f ± %.1f" : "%,.0f ± %,.0f";
        return String.format(Locale.ROOT, form, mean, error);
    }

    /** How many times the other: {@code 1.23}. */
    public String times(Sample other) {
        return String.format(Locale.ROOT, "%.2f", mean / other.mean());
    }
}
