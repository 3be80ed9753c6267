package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.processor.facts.FactsReader;
import dev.graphlet.processor.facts.FactsReading;
import dev.graphlet.processor.facts.FactsSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A project of specs whose facts are pinned. */
final class PinProject {
    static final String PACKAGE = "com.example.spec";
    private static final Pattern BLOCK = Pattern.compile("\"\"\"\n(.*?)\"\"\"", Pattern.DOTALL);

    private final Path folder;
    private final Cli cli;

    PinProject(Path folder) {
        this.folder = folder;
        this.cli = new Cli(folder);
    }

    Cli cli() {
        return cli;
    }

    /** Puts CSDL into the folder, as that of a day, and returns its path. */
    String csdl(String name, String day) throws IOException {
        return dated(cli.file("csdl/" + name), day);
    }

    /** Puts data on permissions into the folder, as those of a day, and returns their path. */
    String permissions(String day) throws IOException {
        return dated(cli.file("permissions/permissions.json"), day);
    }

    private static String dated(String file, String day) throws IOException {
        Files.setLastModifiedTime(Path.of(file), FileTime.from(Instant.parse(day + "T12:00:00Z")));
        return file;
    }

    /** Writes {@code package-info.java} with more attributes of {@code @GraphService}. */
    void service(String packageName, String attributes) throws IOException {
        write(
                packageName,
                "package-info",
                "@GraphService(name = \"Example\"" + attributes + ")\npackage " + packageName
                        + ";\n\nimport dev.graphlet.annotations.*;\n");
    }

    /** Writes a spec of a name; {@code text} is what follows the imports. */
    void spec(String name, String text) throws IOException {
        spec(PACKAGE, name, text);
    }

    void spec(String packageName, String name, String text) throws IOException {
        write(
                packageName,
                name,
                "package " + packageName
                        + ";\n\nimport dev.graphlet.annotations.*;\nimport java.time.*;\nimport java.util.*;\n\n"
                        + text);
    }

    void write(String packageName, String name, String text) throws IOException {
        Path file = file(packageName, name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    Path file(String packageName, String name) {
        return cli.sources().resolve(packageName.replace('.', '/')).resolve(name + ".java");
    }

    int pin(String... args) {
        List<String> all =
                new ArrayList<>(List.of("pin", "--sources", cli.sources().toString()));
        all.addAll(List.of(args));
        return cli.run(all.toArray(String[]::new));
    }

    /** Pins, and checks that nothing is wrong. */
    void pinned(String... args) {
        int code = pin(args);
        assertThat(cli.err()).isEmpty();
        assertThat(code).isZero();
    }

    String facts() throws IOException {
        return facts(PACKAGE);
    }

    String facts(String packageName) throws IOException {
        return Files.readString(file(packageName, "GraphFacts"));
    }

    /** Reads the facts as the processor does. */
    FactsReading read() throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(facts());
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return FactsReader.read(
                FactsSource.of(said("service"), "microsoft.graph", said("date"), said("digest"), ""), blocks);
    }

    private String said(String member) throws IOException {
        Matcher said = Pattern.compile(member + " = \"([^\"]*)\"").matcher(facts());
        return said.find() ? said.group(1) : "";
    }

    /** Returns what the processor says of the specs, without the positions. */
    List<String> problems() throws IOException {
        return Compiled.problems(cli.sources(), folder.resolve("classes")).stream()
                .map(problem -> problem.substring(problem.indexOf("[Graphlet") < 0 ? 0 : problem.indexOf("[Graphlet")))
                .toList();
    }
}
