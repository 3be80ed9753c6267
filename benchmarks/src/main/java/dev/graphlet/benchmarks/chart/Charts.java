package dev.graphlet.benchmarks.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** Draws the charts beside the page of results, from its figures alone. */
public final class Charts {
    private Charts() {}

    /** Draws each chart whose section has figures; {@code sections} gives the text of a section by its title. */
    public static void draw(Path page, UnaryOperator<String> sections) throws IOException {
        Path folder = Files.createDirectories(page.toAbsolutePath().resolveSibling("charts"));
        for (Chart chart : Chart.values()) {
            String text = sections.apply(chart.section());
            List<Bar> bars = chart.bars(text);
            if (!bars.isEmpty()) {
                String svg = BarSvg.of(chart.title(), "Lower is better. " + chart.measured(text), bars);
                Files.writeString(folder.resolve(chart.file()), svg);
            }
        }
    }
}
