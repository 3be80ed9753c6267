package dev.graphlet.benchmarks.startup;

import dev.graphlet.benchmarks.Jvm;
import dev.graphlet.benchmarks.Sample;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.util.ListStatistics;

/** A program that is started again and again in one way, and what that took. */
final class Program {
    private static final String LOG = "-Xlog:class+load";

    final Start start;
    final String title;
    private final Class<?> main;
    private final Jvm jvm;
    private final ListStatistics process = new ListStatistics();
    private final ListStatistics processors = new ListStatistics();
    private final ListStatistics toFirstCreate = new ListStatistics();
    private String loaded = "";

    private Program(Start start, String title, Class<?> main, Jvm jvm) {
        this.start = start;
        this.title = title;
        this.main = main;
        this.jvm = jvm;
    }

    /** Makes a program ready: only those jars are on its class path that it needs, and the file is written. */
    static Program ready(Start start, String title, Class<?> main, Jars jars, String root, Path file) {
        String log = new Jvm(jars.all(), List.of(LOG)).run(main, root);
        String classPath = jars.usedIn(log);
        if (start.needsFile()) {
            new Jvm(classPath, List.of(start.making(file))).run(main, root);
        }
        return new Program(start, title, main, new Jvm(classPath, start.using(file)));
    }

    /** Runs it once. */
    void run(String root) {
        long begin = System.nanoTime();
        String[] taken = jvm.run(main, root).split(" ", 3);
        process.addValue((System.nanoTime() - begin) / 1e6);
        toFirstCreate.addValue(Long.parseLong(taken[0]) / 1e6);
        processors.addValue(Long.parseLong(taken[1]) / 1e6);
    }

    /** Runs it once more, and counts the classes that it loads, and those of them that no archive has. */
    void countClasses(String root) {
        List<String> options =
                Stream.concat(Stream.of(LOG), jvm.options().stream()).toList();
        List<String> sources = new Jvm(jvm.classPath(), options)
                .run(main, root)
                .lines()
                .filter(line -> line.contains("source:"))
                .toList();
        long parsed = sources.stream()
                .filter(line -> !line.contains("shared objects file"))
                .count();
        loaded = String.format(Locale.ROOT, "%,d | %,d", sources.size(), parsed);
    }

    /** Returns its line of the table. */
    String row(Program byHand) {
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        start.title,
                        title,
                        cells(process, byHand.process),
                        cells(processors, byHand.processors),
                        cells(toFirstCreate, byHand.toFirstCreate),
                        loaded);
    }

    private static String cells(ListStatistics times, ListStatistics byHand) {
        Sample lowest = Sample.lowest(times);
        return lowest + " | " + lowest.times(Sample.lowest(byHand));
    }
}
