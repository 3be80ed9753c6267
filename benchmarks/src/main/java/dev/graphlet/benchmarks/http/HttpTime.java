package dev.graphlet.benchmarks.http;

import dev.graphlet.benchmarks.Jvm;
import dev.graphlet.benchmarks.Sample;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.util.ListStatistics;

/** What a call takes over loopback, by each client: in some JVMs, in each of which the clients take turns. */
public final class HttpTime {
    private static final int WARMUP = 40;
    private static final int ROUNDS = 60;

    private HttpTime() {}

    /** Markdown with a line for each call and client. */
    public static String measure(int callers, int jvms) {
        Map<String, ListStatistics> times = new LinkedHashMap<>();
        for (int jvm = 0; jvm < jvms; jvm++) {
            String turns = Jvm.run(
                    List.of(),
                    HttpTurns.class,
                    Integer.toString(callers),
                    Integer.toString(WARMUP),
                    Integer.toString(ROUNDS));
            turns.lines()
                    .map(line -> line.split(" ", 3))
                    .forEach(turn -> times.computeIfAbsent(turn[0] + " | " + turn[1], call -> new ListStatistics())
                            .addValue(Double.parseDouble(turn[2])));
        }
        StringBuilder table =
                new StringBuilder("| call | with | µs | x | above its transport, µs |\n|---|---|---|---|---|\n");
        times.forEach((call, all) -> {
            Sample floor = Sample.lowest(times.get(call.replaceAll("[|].*", "| floor")));
            Sample time = Sample.lowest(all);
            table.append("| %s | %s | %s | %s |\n".formatted(call, time, time.times(floor), above(call, times)));
        });
        return table.toString();
    }

    /** What the client adds to its transport alone; empty for what has no transport that is measured. */
    private static String above(String call, Map<String, ListStatistics> times) {
        ListStatistics transport = times.get(call.replace("| graphlet", "| transport"));
        return transport == null || !call.contains("| graphlet")
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%.1f",
                        Sample.lowest(times.get(call)).mean()
                                - Sample.lowest(transport).mean());
    }

    /** Prints the table, for as many callers, of one JVM. */
    public static void main(String[] arguments) {
        System.out.println(measure(Integer.parseInt(arguments[0]), 1));
    }
}
