package dev.graphlet.benchmarks.memory;

import dev.graphlet.benchmarks.Jvm;
import dev.graphlet.benchmarks.json.MessagePages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What objects take as long as they are held, and what a stream of many takes. */
public final class MemoryUse {
    private static final String UNIT = "jacksonRecords";
    // Or else dead objects stay if they are few, and buffers of threads count as used as a whole.
    private static final List<String> EXACT = List.of("-XX:+UseSerialGC", "-XX:MarkSweepDeadRatio=0", "-XX:-UseTLAB");
    private static final String MOST_STREAMED = "-Xmx32m";
    private static final long STREAMED = 1_000_000;

    private MemoryUse() {}

    /** Markdown of two tables. */
    public static String measure(boolean quick) {
        Map<String, Long> bytes = new HashMap<>();
        for (int round = 0; round < (quick ? 1 : 3); round++) {
            for (String kind : MessagePages.names()) {
                long page =
                        Long.parseLong(jvm("-Xmx2g").run(HeldPages.class, kind).strip());
                bytes.merge(kind, page, Math::min);
            }
        }
        StringBuilder table =
                new StringBuilder("| a page of %,d messages as | bytes | for each message | x %s |\n|---|---|---|---|\n"
                        .formatted(HeldPages.MESSAGES, UNIT));
        MessagePages.names()
                .forEach(kind -> table.append(String.format(
                        Locale.ROOT,
                        "| %s | %,d | %,d | %.2f |\n",
                        kind,
                        bytes.get(kind),
                        bytes.get(kind) / HeldPages.MESSAGES,
                        (double) bytes.get(kind) / bytes.get(UNIT))));
        return table + "\n" + streamed();
    }

    private static Jvm jvm(String heap) {
        return Jvm.with(Stream.concat(EXACT.stream(), Stream.of(heap)).toArray(String[]::new));
    }

    private static String streamed() {
        String[] printed = jvm(MOST_STREAMED)
                .run(StreamedItems.class, Long.toString(STREAMED))
                .strip()
                .split(" ");
        return String.format(
                Locale.ROOT,
                "| run groups by `list().stream()` | option of the JVM | most live heap, MB |\n|---|---|---|\n| %,d | `%s` | %.1f |\n",
                Long.parseLong(printed[0]),
                MOST_STREAMED,
                Long.parseLong(printed[1]) / 1e6);
    }

    /** Prints the tables. */
    public static void main(String[] arguments) {
        System.out.println(measure(arguments.length > 0));
    }
}
