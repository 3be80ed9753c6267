package dev.graphlet.benchmarks.compile;

import static java.util.Comparator.comparingLong;

import dev.graphlet.benchmarks.Folder;
import dev.graphlet.benchmarks.Jvm;
import dev.graphlet.benchmarks.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Something to compile again and again, each time in a fresh JVM, and what that took. */
final class Compilation {
    private final Path folder;
    private final String processing;
    /** The classes to start with; null for none. */
    private final Path earlier;

    private final List<Path> sources;
    private final List<Result> results = new ArrayList<>();

    /**
     * Compiles those sources with those options for processors. Each result has a place of its own in the folder, which
     * is to stay until all is measured: a file system is slow to make files where it has just removed others.
     */
    Compilation(Path folder, String processing, Path... sources) {
        this(folder, processing, null, List.of(sources));
    }

    private Compilation(Path folder, String processing, Path earlier, List<Path> sources) {
        this.folder = folder;
        this.processing = processing;
        this.earlier = earlier;
        this.sources = sources;
    }

    /**
     * Compiles one source again, as Maven and IDEs do: the classes that an earlier compilation left are in the folder for
     * classes, which is on the class path.
     */
    static Compilation again(Path folder, String processing, Result earlier, Path source) {
        return new Compilation(folder, processing, earlier.classes(), List.of(source));
    }

    /** What {@link CompileOnce} prints, and where the files are that it made. */
    record Result(long millis, long entering, long processing, long compiling, long megabytes, Path files) {
        Path generated() {
            return files.resolve("sources");
        }

        Path classes() {
            return files.resolve("classes");
        }
    }

    /** Compiles once more, and keeps the result. */
    void measure() throws IOException {
        results.add(run("-Xmx6g"));
    }

    /** Compiles once, with those options for the JVM. */
    Result run(String... jvm) throws IOException {
        Path files = Files.createTempDirectory(folder, "result");
        Path classes = Files.createDirectory(files.resolve("classes"));
        Path generated = Files.createDirectory(files.resolve("sources"));
        if (earlier != null) {
            Folder.copy(earlier, classes);
        }
        String path = System.getProperty("java.class.path") + (earlier == null ? "" : ":" + classes);
        Stream<String> arguments = Stream.concat(
                Stream.of(processing, path, classes.toString(), generated.toString()),
                sources.stream().map(Path::toString));
        String[] printed = Jvm.run(List.of(jvm), CompileOnce.class, arguments.toArray(String[]::new))
                .strip()
                .split(" ");
        long[] figures = Stream.of(printed).mapToLong(Long::parseLong).toArray();
        return new Result(figures[0], figures[1], figures[2], figures[3], figures[4], files);
    }

    /** The fastest of all that was measured. */
    Result fastest() {
        return results.stream().min(comparingLong(Result::millis)).orElseThrow();
    }

    /** The lowest seconds that it took, of all that was measured. */
    Sample seconds() {
        return Sample.lowest(
                results.stream().mapToDouble(result -> result.millis() / 1000.0).toArray());
    }
}
