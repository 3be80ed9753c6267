package dev.graphlet.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of JSON, and writes their results as tables. */
final class JsonTables {
    private static final String ALLOCATION = "gc.alloc.rate.norm";
    private static final Set<String> WITH_OFFICIAL_SDK = Set.of("ReadBenchmark", "WriteBenchmark");
    private static final List<String> PEERS = List.of(
            "floor", "avajeTokens", "dslJsonTokens", "straightLine", "anyOrder", "graphlet", "jacksonRecords", "jacksonPojos", "avaje", "officialSdk");

    private JsonTables() {}

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

    /** A line for each data and peer, with times and bytes. */
    static String json(String benchmark, boolean quick) throws RunnerException {
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

    /** A line for each number of properties, in two orders. */
    static String wide(boolean quick) throws RunnerException {
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
