package dev.graphlet.processor.partial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folders of a project: sources, generated sources and class files.
 *
 * @param root the folder that holds them
 */
record Workspace(Path root) {
    Path sources() {
        return folder("src");
    }

    Path generated() {
        return folder("generated");
    }

    Path classes() {
        return folder("classes");
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies all files to another folder, over those that are there. */
    Workspace copyTo(Path other) {
        files(root).forEach(file -> {
            try {
                Path copy = other.resolve(root.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new Workspace(other);
    }

    /** Writes sources by their paths. */
    void write(Map<String, String> texts) {
        texts.forEach((path, text) -> {
            try {
                Path file = sources().resolve(path);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Returns all source files. */
    List<Path> allSources() {
        return files(sources())
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    /** Deletes a source, as a user does. */
    void deleteSource(String path) {
        delete(sources().resolve(path));
    }

    /** Deletes the class file of a type, those nested in it, and what was generated as any of these simple names. */
    void deleteOutput(String... types) {
        Stream.concat(files(classes()), files(generated()))
                .filter(file -> Arrays.asList(types).contains(outermost(file)))
                .toList()
                .forEach(Workspace::delete);
    }

    private static String outermost(Path file) {
        return file.getFileName().toString().split("[.$]")[0];
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless generated sources and class files are those of the other, byte for byte. */
    void assertSameOutput(Workspace other) {
        Map<String, String> expected = other.output();
        Map<String, String> found = output();
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((path, content) ->
                assertThat(content.equals(found.get(path))).as(path).isTrue());
    }

    /** Each file of the output with its content, as characters of one byte. */
    private Map<String, String> output() {
        Map<String, String> output = new TreeMap<>();
        Stream.of(generated(), classes())
                .flatMap(Workspace::files)
                .forEach(file -> output.put(root.relativize(file).toString(), content(file)));
        return output;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
