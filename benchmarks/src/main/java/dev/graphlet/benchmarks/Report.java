package dev.graphlet.benchmarks;

import dev.graphlet.benchmarks.chart.Chart;
import dev.graphlet.benchmarks.chart.Charts;
import dev.graphlet.benchmarks.compile.CompileTime;
import dev.graphlet.benchmarks.footprint.Footprint;
import dev.graphlet.benchmarks.http.Allocation;
import dev.graphlet.benchmarks.http.HttpTime;
import dev.graphlet.benchmarks.memory.MemoryUse;
import dev.graphlet.benchmarks.metadata.WholeGraph;
import dev.graphlet.benchmarks.sizes.Sizes;
import dev.graphlet.benchmarks.startup.ColdStart;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Measures all there is, or some of it, and writes it down as Markdown. */
public final class Report {
    private Report() {}

    /** Measures one thing; {@code quick} or not. */
    private interface Measurement {
        String run(boolean quick) throws Exception;
    }

    /** A section of the page, by the name that the command line has for it. */
    private enum Section {
        READING("Reading JSON", quick -> JsonTables.json("ReadBenchmark", quick)),
        READSTEPS("Reading JSON, step by step", quick -> JsonTables.json("ReadStepsBenchmark", quick)),
        WRITING(
                "Writing JSON",
                quick -> "Of a run, the official SDK writes a fifth: what it takes for read-only it never sends.\n\n"
                        + JsonTables.json("WriteBenchmark", quick)),
        WRITESTEPS("Writing JSON, step by step", quick -> JsonTables.json("WriteStepsBenchmark", quick)),
        WIDE("Wide types", JsonTables::wide),
        SIZES(
                "Time and memory against size",
                quick ->
                        "What is four times as large takes about four times as much: \"x\" is 4n over n. Only the digits of a number take"
                                + " time of their square, which ends at 1,000 digits.\n\n"
                                + Sizes.measure(quick)),
        HTTP1("HTTP on loopback, 1 caller", quick -> HttpTime.measure(1, quick ? 1 : 3)),
        HTTP8("HTTP on loopback, 8 callers", quick -> HttpTime.measure(8, quick ? 1 : 3)),
        STARTUP("First request", ColdStart::measure),
        ALLOCATION("Memory that a call allocates", Allocation::measure),
        MEMORY("Memory that objects take", MemoryUse::measure),
        COMPILE("Compile time", quick -> quick ? CompileTime.measure(50) : CompileTime.measure(50, 500)),
        MANY("Compile time of many types", quick -> CompileTime.measure(2000)),
        FOOTPRINT("Footprint", quick -> Footprint.measure()),
        GRAPH("All of Microsoft Graph", quick -> "") {
            /** Each line says itself what it was measured on, because lines of several JDKs are side by side. */
            @Override
            String text(String how, boolean quick, String before) throws Exception {
                return WholeGraph.measure(before);
            }
        };

        private final String title;
        private final Measurement measurement;

        Section(String title, Measurement measurement) {
            this.title = title;
            this.measurement = measurement;
        }

        /** Measures, and returns what the page is to have in place of {@code before}. */
        String text(String how, boolean quick, String before) throws Exception {
            return how + measurement.run(quick);
        }
    }

    /**
     * The file to write; {@code full}, or {@code quick} that takes half of the time and has more noise; and the
     * sections to measure, with commas between, or {@code all}. All charts are drawn anew in the end; {@code charts}
     * measures nothing.
     */
    public static void main(String[] arguments) throws Exception {
        boolean quick = arguments[1].equals("quick");
        String how = "Measured on %s, JDK %s, %d processors%s.\n\n"
                .formatted(
                        LocalDate.now(),
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        quick ? ", by `quick`: the errors are large" : "");
        Page page = new Page(
                Path.of(arguments[0]),
                "# Benchmarks\n\nLower is better. JSON, HTTP, allocation and first requests: the lowest tenth of many short iterations, turns, JVMs or starts, ± its distance to the lower quartile; compile time: the lowest of a few turns, ± its distance to the next; the rest: the mean, ± half of a 99.9 % interval. \"x\" is how many times the floor.\n"
                        + "How to measure again, and what each figure means, is in [benchmarks/README.md](../benchmarks/README.md).\n",
                images());
        Set<String> wanted = Set.of(arguments[2].toUpperCase(Locale.ROOT).split(","));
        for (Section section : Section.values()) {
            if (wanted.contains("ALL") || wanted.contains(section.name())) {
                page.write(section.title, section.text(how, quick, page.section(section.title)));
            }
        }
        page.write();
        Charts.draw(Path.of(arguments[0]), page::section);
    }

    /** Returns the titles of all sections, each with the Markdown of its chart. */
    private static Map<String, String> images() {
        Map<String, String> images = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            images.put(section.title, "");
        }
        for (Chart chart : Chart.values()) {
            images.put(chart.section(), chart.markdown());
        }
        return images;
    }
}
