package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the tool as a process, as a shell does. */
class ProcessTest {
    @TempDir
    Path folder;

    @Test
    void endsWithItsExitCode() throws Exception {
        String csdl = new Cli(folder).file("csdl/directory.xml");
        assertThat(run(0, "find", "send mail", "--from", csdl)).startsWith("action user.sendMail");
        assertThat(run(1, "find", "zzzzzz", "--from", csdl)).contains("Try fewer or shorter words.");
        assertThat(run(2, "nonsense")).contains("See 'graphlet --help'.");
    }

    private String run(int code, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(code);
        return output;
    }
}
