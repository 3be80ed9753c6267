package dev.graphlet.benchmarks;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures all there is, or some of it, and writes it down as Markdown. */
public final class Report {
    private static final String ALLOCATION = "gc.alloc.rate.norm";
    private static final Set<String> WITH_OFFICIAL_SDK = Set.of("ReadBenchmark", "WriteBenchmark");
    private static final List<String> PEERS = List.of(
            "floor", "avajeTokens", "dslJsonTokens", "straightLine", "anyOrder", "graphlet", "jacksonRecords", "jacksonPojos", "avaje", "officialSdk");

    private Report() {}

    /** Measures one thing; {@code quick} or not. */
    private interface Measurement {
        String run(boolean quick) throws Exception;
    }

    /** A section of the page, by the name that the command line has for it. */
    private enum Section {
        READING("Reading JSON", quick -> json("ReadBenchmark", quick)),
        READSTEPS("Reading JSON, step by step", quick -> json("ReadStepsBenchmark", quick)),
        WRITING(
                "Writing JSON",
                quick -> "Of a run, the official SDK writes a fifth: what it takes for read-only it never sends.\n\n"
                        + json("WriteBenchmark", quick)),
        WRITESTEPS("Writing JSON, step by step", quick -> json("WriteStepsBenchmark", quick)),
        WIDE("Wide types", Report::wide),
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
     * sections to measure, with commas between, or {@code all}.
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
                "# Benchmarks\n\nLower is better. JSON, HTTP and first requests: the lowest tenth of many short iterations, turns or starts, ± its distance to the lower quartile; the rest: the mean, ± half of a 99.9 % interval. \"x\" is how many times the floor.\n"
                        + "How to measure again, and what each figure means, is in [benchmarks/README.md](../benchmarks/README.md).\n",
                Stream.of(Section.values()).map(section -> section.title).toList());
        Set<String> wanted = Set.of(arguments[2].toUpperCase(Locale.ROOT).split(","));
        for (Section section : Section.values()) {
            if (wanted.contains("ALL") || wanted.contains(section.name())) {
                page.write(section.title, section.text(how, quick, page.section(section.title)));
            }
        }
    }

    private static OptionsBuilder options(String benchmark, boolean quick) {
        OptionsBuilder options = new OptionsBuilder();
        options.include(benchmark)
                .forks(quick ? 2 : 5) // a neighbour of the machine slows down a whole one
                .warmupIterations(quick ? 2 : 3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(10)
                .measurementTime(TimeValue.milliseconds(200));
        return options;
    }

    private static String json(String benchmark, boolean quick) throws RunnerException {
        Collection<RunResult> all = new ArrayList<>();
        if (WITH_OFFICIAL_SDK.contains(benchmark)) {
            // It has by far the most code, which takes the JIT longest to compile.
            all.addAll(json(options(benchmark + "\\.officialSdk", quick).warmupIterations(quick ? 5 : 10)));
        }
        all.addAll(json(options(benchmark + "\\.(?!officialSdk)", quick)));
        Map<String, Map<String, RunResult>> byData = new TreeMap<>();
        for (RunResult result : all) {
            byData.computeIfAbsent(result.getParams().getParam("data"), data -> new TreeMap<>())
                    .put(result.getPrimaryResult().getLabel(), result);
        }
        StringBuilder table =
                new StringBuilder("| data | with | ns | x | bytes allocated | x |\n|---|---|---|---|---|---|\n");
        byData.forEach((data, results) -> PEERS.stream()
                .filter(results::containsKey)
                .forEach(peer -> {
                    Sample time = time(results.get(peer));
                    Sample floor = time(results.get("floor"));
                    Sample bytes = bytes(results.get(peer));
                    table.append("| %s | %s | %s | %s | %s | %s |\n"
                            .formatted(
                                    data,
                                    peer,
                                    time,
                                    time.times(floor),
                                    String.format(Locale.ROOT, "%,.0f", bytes.mean()),
                                    bytes.times(bytes(results.get("floor")))));
                }));
        return table.toString();
    }

    private static Collection<RunResult> json(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.addProfiler(GCProfiler.class).build()).run();
    }

    private static Sample time(RunResult result) {
        return Sample.lowest(result.getPrimaryResult().getStatistics());
    }

    private static Sample bytes(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(ALLOCATION))
                .map(entry ->
                        new Sample(entry.getValue().getScore(), entry.getValue().getScoreError()))
                .findFirst()
                .orElseThrow();
    }

    private static String wide(boolean quick) throws RunnerException {
        Map<Boolean, Map<Integer, Map<String, Sample>>> byOrder = new TreeMap<>();
        for (RunResult result : new Runner(options("WideBenchmark\\.", quick).build()).run()) {
            boolean shuffled = Boolean.parseBoolean(result.getParams().getParam("shuffled"));
            int width = Integer.parseInt(result.getParams().getParam("properties"));
            byOrder.computeIfAbsent(shuffled, any -> new TreeMap<>())
                    .computeIfAbsent(width, any -> new TreeMap<>())
                    .put(result.getPrimaryResult().getLabel(), time(result));
        }
        StringBuilder table = new StringBuilder("| properties | in the order of | read, ns | for each | x floor "
                + "| write, ns | for each | x floor |\n|---|---|---|---|---|---|---|---|\n");
        byOrder.forEach((shuffled, byWidth) -> byWidth.forEach((width, times) -> table.append("| %d | %s | %s | %s |\n"
                .formatted(
                        width,
                        shuffled ? "a shuffle" : "the spec",
                        wide(times.get("read"), times.get("readFloor"), width),
                        wide(times.get("write"), times.get("writeFloor"), width)))));
        return table.toString();
    }

    private static String wide(Sample time, Sample floor, int width) {
        return String.format(Locale.ROOT, "%s | %.0f | %s", time, time.mean() / width, time.times(floor));
    }
}
