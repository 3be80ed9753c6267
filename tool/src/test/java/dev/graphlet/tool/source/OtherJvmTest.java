package dev.graphlet.tool.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What can only be seen in a JVM that lacks something, or ends. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class OtherJvmTest {
    @TempDir
    Path root;

    private SpecFolder specs;

    @BeforeEach
    void createPackage() throws IOException {
        specs = new SpecFolder(root);
        specs.spec("a", "@GraphEntity interface a {}");
        specs.spec("b", "@GraphEntity interface b {}" + " ".repeat(20_000));
        specs.spec("c", "@GraphEntity interface c {}");
    }

    private static String run(String limit, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", limit + "exec \"$@\"", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // It would write a file of its own.
        command.add("-XX:-UsePerfData");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ChangeSpecs.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // The words of the operating system are in its language.
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(specs.folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> changed() {
        return Stream.of("a", "b", "c")
                .filter(name -> specs.read().packages().get(0).specs().stream()
                        .anyMatch(spec ->
                                spec.name().equals(name) && !spec.members().isEmpty()))
                .toList();
    }

    @Test
    void withoutACompilerSaysSo() throws Exception {
        assertThat(run("", List.of("--limit-modules", "java.base,java.compiler"), root.toString()))
                .isEqualTo("Reading specs needs a JDK, this is a JRE: " + System.getProperty("java.home")
                        + ". Run it with the java of a JDK 17 or newer.\n");
    }

    @Test
    void onADiskThatIsFullChangesNothing() throws Exception {
        assertThat(run("ulimit -f 8; ", List.of(), root.toString()))
                .isEqualTo(
                        "Cannot write " + specs.folder.resolve("b.java")
                                + ": File too large. Nothing was changed. Make the file writable, or make room, and run the command again.\n");
        assertThat(changed()).isEmpty();
        assertThat(files()).containsExactly("a.java", "b.java", "c.java", "package-info.java");
    }

    @Test
    void thatIsToldToEndWritesAllBefore() throws Exception {
        assertThat(run("", List.of(), root.toString(), "b.java")).isEmpty();
        assertThat(changed()).containsExactly("a", "b", "c");
        assertThat(files()).containsExactly("a.java", "b.java", "c.java", "package-info.java");
    }
}
