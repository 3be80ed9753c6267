package dev.graphlet.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that the processors must work on, compiling real files. */
enum CompilerUnderTest {
    JAVAC(List.of("-Xlint:all,-path,-processing", "-Xmaxerrs", "10000")) {
        @Override
        JavaCompiler tool() {
            return ToolProvider.getSystemJavaCompiler();
        }
    },
    ECJ(List.of("-warn:-unused,constructorName", "-maxProblems", "10000", "-proceedOnError")) {
        @Override
        JavaCompiler tool() {
            return new EclipseCompiler();
        }
    };

    private final List<String> options;

    CompilerUnderTest(List<String> options) {
        this.options = options;
    }

    abstract JavaCompiler tool();

    /** Our processors, in the order in which the service loader finds them. */
    static List<Processor> graphlet() {
        return List.of(new GraphletProcessor(), new GraphletServiceProcessor());
    }

    /** Compiles below the folder, with our processors. */
    Compiled compile(Path folder, Map<String, String> sources, String... more) {
        return compile(folder, sources, graphlet(), more);
    }

    Compiled compile(Path folder, Map<String, String> sources, List<Processor> processors, String... more) {
        try {
            return run(folder, write(folder.resolve("src"), sources), processors, List.of(more));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Compiled run(Path folder, List<File> files, List<Processor> processors, List<String> more)
            throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path generated = Files.createDirectories(folder.resolve("generated"));
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("--release", "17", "-d", classes.toString(), "-s", generated.toString()));
        if (!more.contains("-classpath")) {
            arguments.addAll(List.of("-classpath", classPath()));
        }
        arguments.addAll(more);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = tool().getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = tool().getTask(
                            Writer.nullWriter(),
                            manager,
                            diagnostics,
                            arguments,
                            null,
                            manager.getJavaFileObjectsFromFiles(files));
            task.setProcessors(processors);
            task.call();
        }
        Path root = folder.resolve("src");
        return new Compiled(
                found(diagnostics, root, Diagnostic.Kind.ERROR),
                found(diagnostics, root, Diagnostic.Kind.WARNING, Diagnostic.Kind.MANDATORY_WARNING),
                texts(generated));
    }

    /** What the specs and the generated code need; our processors are not on it, so that only those given run. */
    static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static List<File> write(Path folder, Map<String, String> sources) throws IOException {
        List<File> files = new ArrayList<>();
        for (Map.Entry<String, String> source : new TreeMap<>(sources).entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()).toFile());
        }
        return files;
    }

    private static List<Found> found(
            DiagnosticCollector<JavaFileObject> diagnostics, Path root, Diagnostic.Kind... kinds) {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> List.of(kinds).contains(diagnostic.getKind()))
                .map(diagnostic -> found(diagnostic, root))
                .sorted()
                .toList();
    }

    private static Found found(Diagnostic<? extends JavaFileObject> diagnostic, Path root) {
        JavaFileObject source = diagnostic.getSource();
        String file = source == null ? "" : Path.of(source.toUri()).toString().replace('\\', '/');
        String text = diagnostic.getMessage(Locale.ROOT).strip();
        String relative = file.startsWith(root.toString())
                ? file.substring(root.toString().length() + 1)
                : file;
        return new Found(relative, diagnostic.getLineNumber(), text);
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                texts.put(name, Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
