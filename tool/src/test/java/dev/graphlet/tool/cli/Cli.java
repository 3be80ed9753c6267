package dev.graphlet.tool.cli;

import dev.graphlet.tool.Resources;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs commands in a folder of a test. */
final class Cli {
    private final Path folder;
    private String out = "";
    private String err = "";

    Cli(Path folder) {
        this.folder = folder;
    }

    /** Puts a resource into the folder and returns its path. */
    String file(String resource) {
        return write(resource.substring(resource.lastIndexOf('/') + 1), Resources.octets(resource));
    }

    String write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String write(String name, byte[] octets) {
        try {
            return Files.write(folder.resolve(name), octets).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command and returns its exit code. */
    int run(String... args) {
        return run(false, args);
    }

    int run(boolean terminal, String... args) {
        StringWriter printed = new StringWriter();
        StringWriter failed = new StringWriter();
        int code = Main.run(
                new Session(new PrintWriter(printed), new PrintWriter(failed), folder.resolve("cache"), terminal),
                args);
        out = printed.toString().replace(System.lineSeparator(), "\n");
        err = failed.toString().replace(System.lineSeparator(), "\n");
        return code;
    }

    /** Imports into {@code com.example.spec} of the folder. */
    int imports(String csdl, String... args) {
        return importsFrom(file("csdl/" + csdl), args);
    }

    int importsFrom(String csdl, String... args) {
        List<String> all = new ArrayList<>(List.of("import"));
        all.addAll(List.of(args));
        all.addAll(List.of("--from", csdl, "--package", "com.example.spec"));
        all.addAll(List.of("--sources", sources().toString()));
        return run(all.toArray(String[]::new));
    }

    Path sources() {
        return folder.resolve("src");
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }

    /** Returns the texts of the written specs by their names, without {@code package-info} and the facts. */
    Map<String, String> specs() {
        Map<String, String> specs = new TreeMap<>();
        Path folder = sources().resolve("com/example/spec");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    specs.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        specs.remove("package-info");
        specs.remove("GraphFacts");
        return specs;
    }
}
