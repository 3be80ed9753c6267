package dev.graphlet.benchmarks.metadata;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.sun.management.OperatingSystemMXBean;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.benchmarks.Folder;
import dev.graphlet.runtime.model.StructuredValue;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * Compiles specs in a JVM of its own, as their user does: all lints are on, and only the libraries that a client needs are
 * on the class path. It prints what this JVM needed since its start, then a line for each message.
 */
final class CompileSpecs {
    private static final String PROCESSORS =
            "dev.graphlet.processor.GraphletProcessor,dev.graphlet.processor.GraphletServiceProcessor";
    private static final List<Class<?>> LIBRARIES = List.of(
            GraphEntity.class,
            StructuredValue.class,
            JsonNode.class,
            JsonParser.class,
            JsonProperty.class,
            NullMarked.class);

    /** What separates the parts of a printed line. */
    static final String SEPARATOR = "\t";

    private CompileSpecs() {}

    /** Takes three folders: that of the specs, an empty one for classes and an empty one for generated sources. */
    public static void main(String[] arguments) throws IOException, URISyntaxException {
        List<String> options = List.of(
                "-Xlint:all,-processing,-classfile,-path",
                "-Xmaxerrs",
                "1000000",
                "-Xmaxwarns",
                "1000000",
                "-processor",
                PROCESSORS,
                "-processorpath",
                System.getProperty("java.class.path"),
                "-cp",
                libraries(),
                "-d",
                arguments[1],
                "-s",
                arguments[2]);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        List<Path> specs = Folder.files(Path.of(arguments[0]), ".java");
        try (var manager = javac.getStandardFileManager(null, null, null)) {
            javac.getTask(null, manager, messages, options, null, manager.getJavaFileObjectsFromPaths(specs))
                    .call();
        }
        long wallMillis = ManagementFactory.getRuntimeMXBean().getUptime();
        long cpuMillis =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1_000_000;
        System.out.println(wallMillis + SEPARATOR + cpuMillis + SEPARATOR + peakKilobytes());
        messages.getDiagnostics().forEach(message -> System.out.println(line(message)));
    }

    private static String libraries() throws URISyntaxException {
        StringJoiner path = new StringJoiner(File.pathSeparator);
        for (Class<?> library : LIBRARIES) {
            path.add(Path.of(library.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return path.toString();
    }

    /**
     * Returns the most memory that this process ever had in RAM, as Linux counts it ({@code VmHWM}): heap, metaspace,
     * compiled code, stacks and mapped jars. Returns 0 where there is no such figure.
     */
    private static long peakKilobytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        }
    }

    /** Returns kind, file, line and text of {@code message}, all in one line. */
    private static String line(Diagnostic<? extends JavaFileObject> message) {
        String kind = switch (message.getKind()) {
            case ERROR -> "error";
            case WARNING, MANDATORY_WARNING -> "warning";
            default -> "note";
        };
        JavaFileObject source = message.getSource();
        return String.join(
                SEPARATOR,
                kind,
                source == null ? "" : Path.of(source.getName()).getFileName().toString(),
                String.valueOf(Math.max(message.getLineNumber(), 0)),
                message.getMessage(null).replaceAll("\\s+", " "));
    }
}
