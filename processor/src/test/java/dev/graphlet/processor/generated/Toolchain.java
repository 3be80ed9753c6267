package dev.graphlet.processor.generated;

import dev.graphlet.processor.GraphletProcessor;
import dev.graphlet.processor.GraphletServiceProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler, and how it is asked to take no warning. */
public enum Toolchain {
    /**
     * All lints but three. Processing: our processors claim no annotation, so that others may see them. Class file:
     * Methanol's classes carry annotations that it doesn't ship. Path: manifests of jars name jars that aren't there.
     */
    JAVAC(List.of("-Xlint:all,-processing,-classfile,-path", "-Werror", "-Xmaxwarns", "1000")) {
        @Override
        JavaCompiler compiler() {
            return ToolProvider.getSystemJavaCompiler();
        }
    },
    /** What Eclipse warns of by default. */
    ECJ(List.of("-maxProblems", "1000")) {
        @Override
        JavaCompiler compiler() {
            return new EclipseCompiler();
        }
    };

    private static final List<String> RELEASE_17 = List.of("--release", "17");
    private static final List<String> ONLY_PROCESS = List.of("--release", "17", "-proc:only");
    private static final List<Path> CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();

    private final List<String> options;

    Toolchain(List<String> options) {
        this.options = options;
    }

    abstract JavaCompiler compiler();

    /** Compiles for Java 17, with our processors, the files in the order of their names. */
    public Built compile(Path folder, Sources sources, Path... classPath) {
        List<Path> path =
                Stream.concat(Stream.of(classPath), CLASS_PATH.stream()).toList();
        return compile(folder, sources.inOrder(), RELEASE_17, path);
    }

    /** Compiles for the Java of this JDK, with our processors. */
    public Built compileForThisJdk(Path folder, Sources sources) {
        return compile(folder, sources.inOrder(), List.of(), CLASS_PATH);
    }

    /** Compiles for Java 17, with our processors and one more. */
    public Built compileWith(Processor other, Path folder, Sources sources) {
        return compile(folder, sources.inOrder(), RELEASE_17, CLASS_PATH, other);
    }

    /** Runs our processors over the files in that order, and compiles nothing. */
    public Map<String, String> generate(Path folder, List<Map.Entry<String, String>> files) {
        return compile(folder, files, ONLY_PROCESS, CLASS_PATH).generated();
    }

    /** Runs our processors over the files, and one more before them, and compiles nothing. */
    public Map<String, String> generateWith(Processor other, Path folder, Sources sources) {
        return compile(folder, sources.inOrder(), ONLY_PROCESS, CLASS_PATH, other)
                .generated();
    }

    /** Runs our processors with nothing on the class path, and compiles nothing. */
    public Map<String, String> generateAlone(Path folder, Sources sources) {
        return compile(folder, sources.inOrder(), ONLY_PROCESS, List.of()).generated();
    }

    private Built compile(
            Path folder,
            List<Map.Entry<String, String>> files,
            List<String> more,
            List<Path> classPath,
            Processor... others) {
        try {
            return run(folder, write(folder.resolve("src"), files), more, classPath, others);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Built run(Path folder, List<File> files, List<String> more, List<Path> classPath, Processor... others)
            throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path generated = Files.createDirectories(folder.resolve("generated"));
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(more);
        arguments.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaCompiler compiler = compiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, manager, found, arguments, null, manager.getJavaFileObjectsFromFiles(files));
            List<Processor> processors = new ArrayList<>(List.of(others));
            processors.addAll(List.of(new GraphletProcessor(), new GraphletServiceProcessor()));
            task.setProcessors(processors);
            boolean succeeded = task.call();
            return new Built(succeeded, messages(found), Sources.of(generated).texts(), classes);
        }
    }

    private static List<File> write(Path folder, List<Map.Entry<String, String>> files) throws IOException {
        List<File> written = new ArrayList<>();
        for (Map.Entry<String, String> source : files) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            written.add(Files.writeString(file, source.getValue()).toFile());
        }
        return written;
    }

    private static List<String> messages(DiagnosticCollector<JavaFileObject> found) {
        return found.getDiagnostics().stream()
                .filter(d -> d.getKind() != Diagnostic.Kind.NOTE && d.getKind() != Diagnostic.Kind.OTHER)
                .map(Toolchain::message)
                .toList();
    }

    private static String message(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String place = source == null ? "" : source.getName() + ":" + diagnostic.getLineNumber() + ": ";
        return place + diagnostic.getMessage(Locale.ROOT);
    }
}
