package dev.graphlet.benchmarks.startup;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/** The class path of this JVM as jars, which is what users have, and what the JDK's archives of classes need. */
final class Jars {
    private static final Pattern SOURCE = Pattern.compile("source: file:(\\S+)");

    private final List<Path> jars;

    private Jars(List<Path> jars) {
        this.jars = jars;
    }

    /** Makes jars of the folders of classes, in {@code folder}. */
    static Jars ofClassPath(Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.isEmpty()) {
                continue; // the current folder, which has no classes
            }
            if (Files.isDirectory(Path.of(entry))) {
                jars.add(jar(entry, folder.resolve(jars.size() + ".jar")));
            } else {
                jars.add(Path.of(entry).toRealPath());
            }
        }
        return new Jars(jars);
    }

    private static Path jar(String classes, Path file) throws IOException {
        int status = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", file.toString(), "-C", classes, ".");
        if (status != 0) {
            throw new IllegalStateException("no jar of " + classes);
        }
        return file.toRealPath();
    }

    /** Returns all of them as a class path. */
    String all() {
        return joined(jars);
    }

    /** Returns those that a program has loaded classes from, by its log of {@code class+load}, as a class path. */
    String usedIn(String log) {
        Set<Path> used = SOURCE.matcher(log)
                .results()
                .map(source -> Path.of(source.group(1)))
                .collect(Collectors.toSet());
        return joined(jars.stream().filter(used::contains).toList());
    }

    private static String joined(List<Path> jars) {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
