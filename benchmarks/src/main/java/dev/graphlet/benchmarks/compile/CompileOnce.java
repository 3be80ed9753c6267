package dev.graphlet.benchmarks.compile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles what is in some folders, in a JVM of its own, and prints the milliseconds and the most heap in megabytes. */
public final class CompileOnce {
    private CompileOnce() {}

    /** The processor or {@code none}, the class path, the folder for classes, that for sources, and those to compile. */
    public static void main(String[] arguments) throws IOException {
        List<String> options = new ArrayList<>(List.of("-nowarn", "-Xlint:none"));
        options.addAll(arguments[0].equals("none") ? List.of("-proc:none") : List.of("-processor", arguments[0]));
        options.addAll(List.of("-cp", arguments[1], "-d", arguments[2], "-s", arguments[3]));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<Path> files = new ArrayList<>();
        for (int i = 4; i < arguments.length; i++) {
            try (Stream<Path> all = Files.walk(Path.of(arguments[i]))) {
                all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        long start = System.nanoTime();
        try (var manager = javac.getStandardFileManager(null, null, null)) {
            boolean compiled = javac.getTask(
                            null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!compiled) {
                throw new IllegalStateException("not compiled");
            }
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.println(millis + " " + (peak >> 20));
    }
}
