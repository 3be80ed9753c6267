package dev.graphlet.tool.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources with the processor, as a user's project would. */
final class Compiled {
    private Compiled() {}

    /** Returns what the compiler says about the sources in a folder, a line for each problem, with more options. */
    static List<String> problems(Path sources, Path output, String... more) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Files.createDirectories(output);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null);
                Stream<Path> walk = Files.walk(sources)) {
            List<Path> paths = walk.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            List<JavaFileObject> units = new ArrayList<>();
            files.getJavaFileObjectsFromPaths(paths).forEach(units::add);
            List<String> options = new ArrayList<>(List.of(
                    "-d",
                    output.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-Xlint:all,-processing,-path,-classfile"));
            options.addAll(List.of(more));
            JavaCompiler.CompilationTask task =
                    compiler.getTask(new StringWriter(), files, diagnostics, options, null, units);
            task.setProcessors(processors());
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .map(each -> each.getKind() + " "
                        + (each.getSource() == null ? "" : each.getSource().getName()) + " "
                        + each.getMessage(Locale.ROOT))
                .toList();
    }

    private static List<Processor> processors() {
        List<Processor> processors = new ArrayList<>();
        for (Processor processor : ServiceLoader.load(Processor.class)) {
            if (processor.getClass().getName().startsWith("dev.graphlet.")) {
                processors.add(processor);
            }
        }
        return processors;
    }
}
