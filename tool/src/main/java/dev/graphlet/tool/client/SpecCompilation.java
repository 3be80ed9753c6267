package dev.graphlet.tool.client;

import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.source.SourceProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Runs the compiler of the JDK over the sources of specs, without writing a class. */
final class SpecCompilation {
    /** A wrong name elsewhere must not stop the reading, and no message may be cut off by messages about other names. */
    private static final List<String> OPTIONS = List.of(
            "-proc:only",
            "-implicit:none",
            "-Xprefer:source",
            "-Xlint:none",
            "-nowarn",
            "--should-stop=ifError=FLOW",
            "-Xmaxerrs",
            "100000");

    private static final String OURS = "[Graphlet";

    private final Path sources;
    private final List<Path> classPath;
    private final List<SourceProblem> problems = new ArrayList<>();

    SpecCompilation(Path sources, List<Path> classPath) {
        this.sources = sources;
        this.classPath = SpecClassPath.after(classPath);
    }

    /** Returns the valid clients of the packages of {@code units}. */
    List<Client> read(Collection<Path> units) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "the sources were parsed");
        SpecProcessor processor = new SpecProcessor();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of(sources));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(),
                    new UnnamedModule(files),
                    said,
                    OPTIONS,
                    null,
                    files.getJavaFileObjectsFromPaths(units));
            task.setProcessors(List.of(processor));
            task.call();
        } catch (IOException | UncheckedIOException e) {
            throw new DataException("Cannot read the specs in " + sources + ": " + e.getMessage() + ".", e);
        }
        report(said.getDiagnostics(), processor.unresolved());
        return processor.clients();
    }

    /** Returns what is wrong with specs. */
    List<SourceProblem> problems() {
        return problems;
    }

    private void report(List<Diagnostic<? extends JavaFileObject>> said, List<UnresolvedSpec> unresolved) {
        errors(said).filter(SpecCompilation::isOurs).forEach(each -> problems.add(problem(each, text(each))));
        for (UnresolvedSpec spec : unresolved) {
            problems.add(errors(said)
                    .filter(each -> !isOurs(each) && spec.isIn(path(each.getSource())))
                    .findFirst()
                    .map(first -> problem(first, spec.because(reason(first))))
                    .orElseGet(() -> spec.unexplained(sources)));
        }
    }

    private static Stream<Diagnostic<? extends JavaFileObject>> errors(
            List<Diagnostic<? extends JavaFileObject>> said) {
        return said.stream().filter(each -> each.getKind() == Diagnostic.Kind.ERROR);
    }

    private static boolean isOurs(Diagnostic<?> diagnostic) {
        return text(diagnostic).startsWith(OURS);
    }

    private static String text(Diagnostic<?> diagnostic) {
        return diagnostic.getMessage(Locale.ROOT);
    }

    /** Returns the first line of what the compiler says, and the symbol if it is about one. */
    private static String reason(Diagnostic<?> diagnostic) {
        List<String> lines = text(diagnostic).lines().map(String::strip).toList();
        String symbol = lines.stream()
                .filter(line -> line.startsWith("symbol:"))
                .map(line -> ", " + line.substring("symbol:".length()).strip())
                .findFirst()
                .orElse("");
        return (lines.isEmpty() ? "the compiler does not say why" : lines.get(0)) + symbol;
    }

    private SourceProblem problem(Diagnostic<? extends JavaFileObject> diagnostic, String message) {
        JavaFileObject file = diagnostic.getSource();
        return new SourceProblem(
                file == null ? sources : path(file), (int) Math.max(1, diagnostic.getLineNumber()), message);
    }

    private Path path(FileObject file) {
        return file == null ? sources : Path.of(file.toUri());
    }
}
