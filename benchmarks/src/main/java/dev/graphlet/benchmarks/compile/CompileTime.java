package dev.graphlet.benchmarks.compile;

import dev.graphlet.benchmarks.Jvm;
import dev.graphlet.benchmarks.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How long javac takes with each processor on as many types, each time in a fresh JVM. */
public final class CompileTime {
    private static final String GRAPHLET =
            "dev.graphlet.processor.GraphletProcessor,dev.graphlet.processor.GraphletServiceProcessor";
    private static final List<String> JVM = List.of("-Xmx6g");
    private static final int ROUNDS = 3;
    private static final int MANY = 1000;

    private final Path folder;

    private CompileTime(Path folder) {
        this.folder = folder;
    }

    /** Markdown with a line for each number of types. */
    public static String measure(int... counts) throws IOException {
        Path folder = Files.createTempDirectory("graphlet-compile");
        try {
            return new CompileTime(folder).table(counts);
        } finally {
            delete(folder);
        }
    }

    private String table(int... counts) throws IOException {
        StringBuilder table = new StringBuilder(
                "| specs | processor on, s | live heap, MB | generated sources alone, s | x | one spec again, s | Immutables, s | AutoValue, s |\n"
                        + "|---|---|---|---|---|---|---|---|\n");
        for (int count : counts) {
            int rounds = count < MANY ? ROUNDS : ROUNDS - 1; // minutes each
            Path specs = folder.resolve("specs" + count);
            Path immutables = folder.resolve("immutables" + count);
            Path autoValue = folder.resolve("autovalue" + count);
            Path one = folder.resolve("one" + count);
            SpecSources.specs(specs, count);
            SpecSources.immutables(immutables, count);
            SpecSources.autoValue(autoValue, count);
            SpecSources.spec(one, count - 1, "\n    String added();");
            Sample on = compile(rounds, GRAPHLET, "", specs);
            String live = compileOnce(List.of("-Xmx6g", "-Dlive=true"), GRAPHLET, "", specs)[1];
            Path generated = keep("sources", specs);
            Path classes = keep("classes", specs);
            Sample alone = compile(rounds, "none", "", specs, generated);
            Sample again = compile(rounds, GRAPHLET, classes.toString(), one);
            Sample immutable = compile(rounds, "org.immutables.processor.ProxyProcessor", "", immutables);
            Sample auto = compile(
                    rounds,
                    "com.google.auto.value.processor.AutoValueProcessor,com.google.auto.value.processor.AutoValueBuilderProcessor",
                    "",
                    autoValue);
            table.append("| %,d | %s | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            count,
                            on,
                            String.format(Locale.ROOT, "%,d", Long.parseLong(live)),
                            alone,
                            on.times(alone),
                            again,
                            immutable,
                            auto));
        }
        return table.toString();
    }

    /** What the last compilation left behind. */
    private Path keep(String name, Path specs) throws IOException {
        return Files.move(folder.resolve(name), folder.resolve(specs.getFileName() + "-" + name));
    }

    private Sample compile(int rounds, String processor, String classPath, Path... sources) throws IOException {
        double[] seconds = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            seconds[i] = Long.parseLong(compileOnce(JVM, processor, classPath, sources)[0]) / 1000.0;
        }
        return Sample.of(seconds);
    }

    private String[] compileOnce(List<String> jvm, String processor, String classPath, Path... sources)
            throws IOException {
        Path classes = fresh("classes");
        Path generated = fresh("sources");
        String path = System.getProperty("java.class.path") + (classPath.isEmpty() ? "" : ":" + classPath);
        Stream<String> arguments = Stream.concat(
                Stream.of(processor, path, classes.toString(), generated.toString()),
                Stream.of(sources).map(Path::toString));
        return Jvm.run(jvm, CompileOnce.class, arguments.toArray(String[]::new))
                .strip()
                .split(" ");
    }

    private Path fresh(String name) throws IOException {
        Path fresh = folder.resolve(name);
        delete(fresh);
        return Files.createDirectories(fresh);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Prints the table for 50, 500 and 2,000 specs. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(measure(50, 500, 2000));
    }
}
