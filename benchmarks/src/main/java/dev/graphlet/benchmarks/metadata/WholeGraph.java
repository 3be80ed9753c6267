package dev.graphlet.benchmarks.metadata;

import dev.graphlet.benchmarks.Folder;
import dev.graphlet.benchmarks.Jvm;
import dev.graphlet.benchmarks.metadata.Messages.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** Measures the compilation of all of Microsoft Graph v1.0, and keeps the figures of other JDKs on the page. */
public final class WholeGraph {
    private static final String CSDL = "v1.0-2026-08-03.csdl.gz";
    private static final String HEAP = "-Xmx8g";
    private static final List<String> JVM =
            List.of(HEAP, "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Duser.language=en");
    private static final String SKIPPED =
            "Not measured: set `-Dgraphlet.data=` to the folder that has `" + CSDL + "`, Graph's metadata.";
    private static final String FIGURES = """
            All entity, complex and enumeration types of Graph v1.0, with all properties, navigations, actions and functions, as specs of one package; compiled with `-Xlint:all,-processing,-classfile,-path` and `%s`.

            | with | date, version | specs | generated sources | class files | errors | warnings | wall time, s | CPU time, s | peak memory (RSS), MB |
            |---|---|---|---|---|---|---|---|---|---|
            """.formatted(HEAP);
    private static final String MESSAGES = """

            | messages, grouped | number | the first one | where |
            |---|---|---|---|
            """;

    private final Path folder;

    private WholeGraph(Path folder) {
        this.folder = folder;
    }

    /**
     * Measures on this JDK and returns the new text of the section. The lines of other JDKs are taken over from
     * {@code before}, the text that the page has now.
     */
    public static String measure(String before) throws IOException, XMLStreamException {
        String data = System.getProperty("graphlet.data", "");
        if (data.isEmpty()) {
            System.out.println(SKIPPED);
            return before.isEmpty() ? SKIPPED : before;
        }
        Path folder = Files.createTempDirectory("graphlet-graph");
        try {
            return new WholeGraph(folder).measure(Path.of(data).resolve(CSDL), before);
        } finally {
            Folder.delete(folder);
        }
    }

    private String measure(Path csdl, String before) throws IOException, XMLStreamException {
        Path specs = Files.createDirectory(folder.resolve("specs"));
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Path generated = Files.createDirectory(folder.resolve("generated"));
        int count = SpecFolder.write(csdl, specs);
        List<String> printed = Jvm.run(
                        JVM, CompileSpecs.class, specs.toString(), classes.toString(), generated.toString())
                .lines()
                .toList();
        // All messages in full: the page has one of each kind.
        Files.write(Path.of("benchmarks/target/graph-messages.txt"), printed);
        Messages messages =
                new Messages(printed.stream().skip(1).map(Message::parse).toList());
        String[] used = printed.get(0).split(CompileSpecs.SEPARATOR);
        String jdk = "JDK " + Runtime.version().feature();
        String figures = String.format(
                Locale.ROOT,
                "| %s | %s, %s | %,d | %,d | %,d | %,d | %,d | %.0f | %.0f | %,d |\n",
                jdk,
                LocalDate.now(),
                Runtime.version(),
                count,
                Folder.files(generated, ".java").size(),
                Folder.files(classes, ".class").size(),
                messages.count("error"),
                messages.count("warning"),
                Long.parseLong(used[0]) / 1000.0,
                Long.parseLong(used[1]) / 1000.0,
                Long.parseLong(used[2]) / 1024);
        String messageRows = others(before, jdk, ", ").collect(Collectors.joining()) + messages.rows(jdk);
        return FIGURES
                + Stream.concat(others(before, jdk, " |"), Stream.of(figures))
                        .sorted()
                        .collect(Collectors.joining())
                + (messageRows.isEmpty() ? "" : MESSAGES + messageRows);
    }

    /** Returns the rows of tables whose first cell begins with another JDK than {@code jdk} and then with {@code end}. */
    private static Stream<String> others(String before, String jdk, String end) {
        return before.lines()
                .filter(line -> line.matches("\\| JDK \\d+\\Q" + end + "\\E.*"))
                .filter(line -> !line.startsWith("| " + jdk + end))
                .map(line -> line + "\n");
    }
}
