package dev.graphlet.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fresh JVM of the JDK that runs this program.
 *
 * @param classPath where its classes are
 * @param options what stands before the class path on its command line
 */
public record Jvm(String classPath, List<String> options) {
    /** Returns a JVM with those options and the class path of this one. */
    public static Jvm with(String... options) {
        return new Jvm(System.getProperty("java.class.path"), List.of(options));
    }

    /** What a program prints, in a JVM with those options and the class path of this one. */
    public static String run(List<String> options, Class<?> program, String... arguments) {
        return with(options.toArray(String[]::new)).run(program, arguments);
    }

    /**
     * Runs a program, and returns what it prints.
     *
     * @throws IllegalStateException if the program fails, with all that it printed, errors too
     */
    public String run(Class<?> program, String... arguments) {
        Path errors = null;
        try {
            errors = Files.createTempFile("graphlet-errors", ".txt"); // a pipe that nobody reads would stop the program
            Process process =
                    builder(program, arguments).redirectError(errors.toFile()).start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw new IllegalStateException("%s ended with %d.\nOut: %s\nErrors: %s"
                        .formatted(program.getName(), status, out.strip(), read(errors)));
            }
            return out;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            delete(errors);
        }
    }

    /** Returns the command that runs a program, not yet started. */
    public ProcessBuilder builder(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    private static String read(Path errors) throws IOException {
        return new String(Files.readAllBytes(errors), StandardCharsets.UTF_8).strip();
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.delete(file);
            }
        } catch (IOException e) {
            // left to the system, which empties its folder for temporary files
        }
    }
}
