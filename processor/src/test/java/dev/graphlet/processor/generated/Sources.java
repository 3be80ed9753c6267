package dev.graphlet.processor.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Java sources by their paths, such as {@code com/example/spec/run.java}.
 *
 * @param texts each path with its text
 */
public record Sources(Map<String, String> texts) {
    private static final Path SPECS = Path.of("src", "test", "resources", "specs");

    /** Those of a folder of {@code src/test/resources/specs}. */
    public static Sources ofSpecs(String folder) {
        return of(SPECS.resolve(folder));
    }

    /** All Java files below a folder. */
    public static Sources of(Path root) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sources(texts);
    }

    /** Returns the sources in packages of specs only. */
    public Sources specsOnly() {
        Map<String, String> specs = new TreeMap<>(texts);
        specs.keySet().removeIf(path -> !path.contains("/spec/"));
        return new Sources(specs);
    }

    /** Each path with its text, by name. */
    List<Map.Entry<String, String>> inOrder() {
        return List.copyOf(new TreeMap<>(texts).entrySet());
    }

    /** These and one more. */
    public Sources with(String path, String text) {
        Map<String, String> more = new TreeMap<>(texts);
        more.put(path, text);
        return new Sources(more);
    }
}
