package dev.graphlet.tool.cache;

import dev.graphlet.tool.csdl.CsdlReader;
import dev.graphlet.tool.schema.ServiceSchema;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * Runs in a JVM of its own: reads {@code csdl FILE}, or {@code cached URL FOLDER} as the verbs of the tool do, and
 * prints how long that took.
 */
final class ReadMetadata {
    private ReadMetadata() {}

    public static void main(String[] arguments) throws Exception {
        long start = milliseconds();
        ServiceSchema schema;
        if (arguments[0].equals("csdl")) {
            schema = CsdlReader.read(Files.readAllBytes(Path.of(arguments[1])), arguments[1]);
        } else {
            Downloads downloads = new Downloads(Map.of(), Duration.ofMinutes(1), Octets.LIMIT, Progress.NONE);
            DataCache data = new DataCache(Path.of(arguments[2]), downloads, Clock.systemUTC(), System.err::println);
            schema = new MetadataCache(data)
                    .schema(Source.of(arguments[1]), Freshness.KEPT)
                    .schema();
        }
        long end = milliseconds();
        long process =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        System.out.println(schema.types().size() + " types: " + (end - start) + " ms of CPU, " + end
                + " ms with the start of the JVM, " + process + " ms with its compilers and collectors");
    }

    private static long milliseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }
}
