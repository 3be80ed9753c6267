package dev.graphlet.processor.partial;

import dev.graphlet.processor.GraphletProcessor;
import dev.graphlet.processor.GraphletServiceProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** One run of a compiler over a workspace, with its own output of before on the class path. */
final class Build {
    private final JavaCompiler compiler;
    private final Workspace workspace;
    private final List<Path> sources = new ArrayList<>();
    private final List<String> classNames = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>();
    final Recording isolating = new Recording(new GraphletProcessor());
    final Recording aggregating = new Recording(new GraphletServiceProcessor());

    Build(JavaCompiler compiler, Workspace workspace) {
        this.compiler = compiler;
        this.workspace = workspace;
    }

    Workspace workspace() {
        return workspace;
    }

    Build sources(List<Path> more) {
        sources.addAll(more);
        return this;
    }

    /** Adds roots that are compiled already. */
    Build classNames(List<String> more) {
        classNames.addAll(more);
        return this;
    }

    Build options(List<String> more) {
        options.addAll(more);
        return this;
    }

    /** Lets generated files replace classes that are compiled already, where the compiler does not. */
    Build replacing() {
        isolating.replacing();
        aggregating.replacing();
        return this;
    }

    Build classPath(Path... more) {
        classPath.addAll(List.of(more));
        return this;
    }

    /** Compiles, and returns the messages of errors. */
    List<String> run() {
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-nowarn"));
        arguments.addAll(List.of("-d", workspace.classes().toString()));
        arguments.addAll(List.of("-s", workspace.generated().toString()));
        classPath.add(0, workspace.classes());
        List<String> path =
                new ArrayList<>(classPath.stream().map(Path::toString).toList());
        path.add(System.getProperty("java.class.path"));
        arguments.addAll(List.of("-classpath", String.join(File.pathSeparator, path)));
        arguments.addAll(options);
        return run(arguments, List.of(isolating, aggregating));
    }

    private List<String> run(List<String> arguments, List<Processor> processors) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(),
                    files,
                    found,
                    arguments,
                    classNames.isEmpty() ? null : classNames,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(processors);
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT).strip())
                .toList();
    }
}
