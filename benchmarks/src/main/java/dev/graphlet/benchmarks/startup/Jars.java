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
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        List<Path> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path place = Path.of(entry);
            if (Files.isDirectory(place)) {
                Path made = folder.resolve(jars.size() + ".jar");
                int status = jar.run(System.out, System.err, "--create", "--file", made.toString(), "-C", entry, ".");
                if (status != 0) {
                    throw new IllegalStateException("no jar of " + place);
                }
                place = made;
            }
            jars.add(place.toRealPath());
        }
        return new Jars(jars);
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
