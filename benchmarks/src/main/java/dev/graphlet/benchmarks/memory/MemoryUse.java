package dev.graphlet.benchmarks.memory;

import dev.graphlet.benchmarks.Jvm;
import dev.graphlet.benchmarks.json.MessagePages;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What objects take as long as they are held, and what a stream of many takes. */
public final class MemoryUse {
    private static final String UNIT = "jacksonRecords";
    private static final Jvm HOLDING = Jvm.with("-XX:+UseSerialGC", "-Xms2g", "-Xmx2g");
    private static final Jvm STREAMING = Jvm.with("-XX:+UseSerialGC", "-Xmx32m");
    private static final long STREAMED = 1_000_000;

    private MemoryUse() {}

    /** Markdown of two tables. */
    public static String measure(boolean quick) {
        Map<String, Long> bytes = new HashMap<>();
        for (int jvm = 0; jvm < (quick ? 1 : 3); jvm++) {
            for (String kind : MessagePages.names()) {
                long page = Long.parseLong(HOLDING.run(HeldPages.class, kind).strip());
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

    private static String streamed() {
        String[] printed = STREAMING
                .run(StreamedItems.class, Long.toString(STREAMED))
                .strip()
                .split(" ");
        return String.format(
                Locale.ROOT,
                "| run groups by `list().stream()` | options of the JVM | most live heap, MB |\n|---|---|---|\n| %,d | `%s` | %.1f |\n",
                Long.parseLong(printed[0]),
                String.join(" ", STREAMING.options()),
                Long.parseLong(printed[1]) / 1e6);
    }

    /** Prints the tables. */
    public static void main(String[] arguments) {
        System.out.println(measure(arguments.length > 0));
    }
}
