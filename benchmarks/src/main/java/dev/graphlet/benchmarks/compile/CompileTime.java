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
    private static final int ROUNDS = 3;

    private final Path folder;

    private CompileTime(Path folder) {
        this.folder = folder;
    }

    /** Time and memory of some rounds. */
    private record Cost(Sample seconds, Sample megabytes) {}

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
                "| specs | processor on, s | peak heap, MB | generated sources alone, s | x | one spec again, s | Immutables, s | AutoValue, s |\n"
                        + "|---|---|---|---|---|---|---|---|\n");
        for (int count : counts) {
            Path specs = folder.resolve("specs" + count);
            Path immutables = folder.resolve("immutables" + count);
            Path autoValue = folder.resolve("autovalue" + count);
            Path one = folder.resolve("one" + count);
            SpecSources.specs(specs, count);
            SpecSources.immutables(immutables, count);
            SpecSources.autoValue(autoValue, count);
            SpecSources.spec(one, count - 1, "\n    String added();");
            Cost on = compile(GRAPHLET, "", specs);
            Path generated = keepGenerated(specs);
            Cost alone = compile("none", "", specs, generated);
            Path classes = keepClasses(specs);
            Cost again = compile(GRAPHLET, classes.toString(), one);
            Cost immutable = compile("org.immutables.processor.ProxyProcessor", "", immutables);
            Cost auto = compile(
                    "com.google.auto.value.processor.AutoValueProcessor,com.google.auto.value.processor.AutoValueBuilderProcessor",
                    "",
                    autoValue);
            table.append("| %,d | %s | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            count,
                            on.seconds(),
                            String.format(Locale.ROOT, "%,.0f", on.megabytes().mean()),
                            alone.seconds(),
                            on.seconds().times(alone.seconds()),
                            again.seconds(),
                            immutable.seconds(),
                            auto.seconds()));
        }
        return table.toString();
    }

    private Path keepGenerated(Path specs) throws IOException {
        compileOnce(GRAPHLET, "", specs);
        return Files.move(folder.resolve("sources"), folder.resolve(specs.getFileName() + "-generated"));
    }

    private Path keepClasses(Path specs) throws IOException {
        compileOnce(GRAPHLET, "", specs);
        return Files.move(folder.resolve("classes"), folder.resolve(specs.getFileName() + "-classes"));
    }

    private Cost compile(String processor, String classPath, Path... sources) throws IOException {
        double[] seconds = new double[ROUNDS];
        double[] megabytes = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            String[] out = compileOnce(processor, classPath, sources).strip().split(" ");
            seconds[i] = Long.parseLong(out[0]) / 1000.0;
            megabytes[i] = Long.parseLong(out[1]);
        }
        return new Cost(Sample.of(seconds), Sample.of(megabytes));
    }

    private String compileOnce(String processor, String classPath, Path... sources) throws IOException {
        Path classes = fresh("classes");
        Path generated = fresh("sources");
        String path = System.getProperty("java.class.path") + (classPath.isEmpty() ? "" : ":" + classPath);
        Stream<String> arguments = Stream.concat(
                Stream.of(processor, path, classes.toString(), generated.toString()),
                Stream.of(sources).map(Path::toString));
        return Jvm.run(List.of("-Xmx4g"), CompileOnce.class, arguments.toArray(String[]::new));
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
