package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Test
    void printsCommandsThatWorkForTheJar() throws Exception {
        String jar = jar(folder.resolve("graphlet-tool.jar"));
        String csdl = new Cli(folder).file("csdl/directory.xml");
        assertThat(start(0, List.of("-jar", jar), "find", "send mail", "--from", csdl))
                .contains("    java -jar " + jar + " import v1.0 'POST /me/sendMail' --from " + csdl);
        assertThat(start(2, List.of("-jar", jar), "find"))
                .contains("as in 'java -jar " + jar + " find \"send mail\"'.");
        assertThat(start(2, List.of("-jar", jar), "import", "--nonsense"))
                .contains("See 'java -jar " + jar + " import --help'.");
    }

    /** Writes a jar that starts the tool, with its class path in the manifest. */
    private static String jar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
        return file.toString();
    }

    private String run(int code, String... args) throws IOException, InterruptedException {
        return start(code, List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()), args);
    }

    private String start(int code, List<String> program, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(program);
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
