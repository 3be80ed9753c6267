package dev.graphlet.benchmarks.startup;

import dev.graphlet.benchmarks.Jvm;
import dev.graphlet.benchmarks.Sample;
import dev.graphlet.benchmarks.http.CannedServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** From the begin of main to the first created object, in a fresh JVM, and the classes loaded until then. */
public final class ColdStart {
    private static final int ROUNDS = 20;

    private ColdStart() {}

    /** Markdown with a line for each program. The programs take turns, so that all meet the same noise. */
    public static String measure() {
        Map<String, Class<?>> programs = Map.of(
                "1 by hand",
                FirstCreateByHand.class,
                "2 Graphlet",
                FirstCreate.class,
                "3 official SDK",
                FirstCreateBySdk.class);
        List<String> names = programs.keySet().stream().sorted().toList();
        double[][] millis = new double[names.size()][ROUNDS];
        List<Long> classes = new ArrayList<>();
        try (CannedServer server = CannedServer.start()) {
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < names.size(); i++) {
                    String out = Jvm.run(List.of(), programs.get(names.get(i)), server.root());
                    millis[i][round] = Long.parseLong(out.substring(0, out.indexOf(' '))) / 1e6;
                }
            }
            for (String name : names) {
                String log = Jvm.run(List.of("-Xlog:class+load"), programs.get(name), server.root());
                classes.add(log.lines().filter(line -> line.contains("source:")).count());
            }
        }
        Sample byHand = Sample.of(millis[0]);
        StringBuilder table = new StringBuilder(
                "| program | ms to the first create | x by hand | classes loaded |\n|---|---|---|---|\n");
        IntStream.range(0, names.size()).forEach(i -> {
            Sample sample = Sample.of(millis[i]);
            table.append("| %s | %s | %s | %,d |\n"
                    .formatted(names.get(i).substring(2), sample, sample.times(byHand), classes.get(i)));
        });
        return table.toString();
    }

    /** Prints the table. */
    public static void main(String[] arguments) {
        System.out.println(measure());
    }
}
