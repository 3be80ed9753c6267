package dev.graphlet.benchmarks.http;

import dev.graphlet.benchmarks.Jvm;
import dev.graphlet.benchmarks.Sample;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.util.ListStatistics;

/** Bytes that all threads of a client allocate for a call: each client in some JVMs of its own, the server in another. */
public final class Allocation {
    private static final String UNIT = "jdkDirect";
    private static final List<String> CLIENTS = List.of(
            "httpclient5",
            "okhttp",
            UNIT,
            "transportOkHttp",
            "transportJdk",
            "graphletNoNetwork",
            "graphletOkHttp",
            "graphletJdk",
            "officialSdk");

    private Allocation() {}

    /** Markdown with a line for each client. */
    public static String measure(boolean quick) throws IOException {
        Map<String, ListStatistics> bytes = new LinkedHashMap<>();
        try (ServerProcess server = ServerProcess.start()) {
            for (int jvm = 0; jvm < (quick ? 2 : 5); jvm++) {
                for (String client : CLIENTS) {
                    String[] printed = Jvm.with()
                            .run(AllocatingCalls.class, client, server.root())
                            .split("\\s+");
                    add(bytes, "create " + client, printed[0]);
                    add(bytes, "list " + client, printed[1]);
                }
            }
        }
        StringBuilder table = new StringBuilder("| client | a create, bytes | x " + UNIT
                + " | a list of 100, bytes | x " + UNIT + " |\n|---|---|---|---|---|\n");
        CLIENTS.forEach(client -> table.append("| %s | %s | %s |\n"
                .formatted(client, cells("create ", client, bytes), cells("list ", client, bytes))));
        return table.toString();
    }

    private static void add(Map<String, ListStatistics> bytes, String call, String printed) {
        bytes.computeIfAbsent(call, any -> new ListStatistics()).addValue(Double.parseDouble(printed));
    }

    private static String cells(String call, String client, Map<String, ListStatistics> bytes) {
        Sample lowest = Sample.lowest(bytes.get(call + client));
        return lowest + " | " + lowest.times(Sample.lowest(bytes.get(call + UNIT)));
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(measure(arguments.length > 0));
    }
}
