package dev.graphlet.benchmarks.compile;

import dev.graphlet.benchmarks.Folder;
import dev.graphlet.benchmarks.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How long javac takes with each processor on as many types, and Graphlet's for what. */
public final class CompileTime {
    private static final String GRAPHLET =
            "-processor dev.graphlet.processor.GraphletProcessor,dev.graphlet.processor.GraphletServiceProcessor";
    private static final String IMMUTABLES = "-processor org.immutables.processor.ProxyProcessor";
    private static final String AUTO_VALUE =
            "-processor com.google.auto.value.processor.AutoValueProcessor,com.google.auto.value.processor.AutoValueBuilderProcessor";
    private static final String READY = "-processor " + ReadySources.class.getName() + " -Aready=";
    private static final int ROUNDS = 3;
    private static final int MANY = 1000;

    private final StringBuilder table = new StringBuilder(
            "| specs | processor on, s | live heap, MB | generated sources alone, s | x | one spec again, s | Immutables, s | one type again, s | AutoValue, s |\n"
                    + "|---|---|---|---|---|---|---|---|---|\n");
    private String amounts = "";
    private final StringBuilder phases = new StringBuilder("| specs | with | parsing and entering, s | processors, s "
            + "| attributing and writing classes, s | all, s |\n|---|---|---|---|---|---|\n");

    private CompileTime() {}

    /** Markdown with a line for each number of types. */
    public static String measure(int... counts) throws IOException {
        Path folder = Files.createTempDirectory("graphlet-compile");
        try {
            CompileTime time = new CompileTime();
            for (int count : counts) {
                time.measure(count, Files.createDirectory(folder.resolve(String.valueOf(count))));
            }
            return time.table + "\n" + time.phases + "\n" + time.amounts;
        } finally {
            Folder.delete(folder);
        }
    }

    private void measure(int count, Path folder) throws IOException {
        Path specs = folder.resolve("specs");
        Path immutables = folder.resolve("immutables");
        Path autoValue = folder.resolve("autovalue");
        Path one = folder.resolve("one");
        Path changed = folder.resolve("changed");
        SpecSources.specs(specs, count);
        SpecSources.immutables(immutables, count);
        SpecSources.autoValue(autoValue, count);
        SpecSources.spec(one, count - 1, "\n    String added();");
        SpecSources.immutable(changed, count - 1, "    String added();\n");
        Compilation on = new Compilation(folder, GRAPHLET, specs);
        Compilation.Result first = on.run("-Xmx6g", "-Dlive=true");
        Compilation alone = new Compilation(folder, "-proc:none", specs, first.generated());
        Compilation ready = new Compilation(folder, READY + first.generated(), specs);
        Compilation again = Compilation.again(folder, GRAPHLET, first, one);
        Compilation immutable = new Compilation(folder, IMMUTABLES, immutables);
        Compilation oneImmutable = Compilation.again(folder, IMMUTABLES, immutable.run("-Xmx6g"), changed);
        Compilation auto = new Compilation(folder, AUTO_VALUE, autoValue);
        // They take turns, so that all meet the same noise.
        for (int round = 0; round < (count < MANY ? ROUNDS : ROUNDS - 1); round++) {
            for (Compilation any : List.of(on, alone, ready, again, immutable, oneImmutable, auto)) {
                any.measure();
            }
        }
        Sample total = on.seconds();
        table.append("| %,d | %s | %,d | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        count,
                        total,
                        first.megabytes(),
                        alone.seconds(),
                        total.times(alone.seconds()),
                        again.seconds(),
                        immutable.seconds(),
                        oneImmutable.seconds(),
                        auto.seconds()));
        amounts = Amounts.HEAD + Amounts.rows(count, on.fastest(), immutable.fastest(), auto.fastest());
        phases.append(phases(count, "Graphlet", on))
                .append(phases(count, "a processor that has the sources ready", ready))
                .append(phases(count, "generated sources alone", alone));
    }

    /** The phases of the fastest compilation, which add up to its time. */
    private static String phases(int count, String with, Compilation compilation) {
        Compilation.Result fastest = compilation.fastest();
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %.1f | %.1f | %.1f | %.1f |\n",
                count,
                with,
                fastest.entering() / 1000.0,
                fastest.processing() / 1000.0,
                fastest.compiling() / 1000.0,
                fastest.millis() / 1000.0);
    }

    /** Prints the table for 50, 500 and 2,000 specs. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(measure(50, 500, 2000));
    }
}
