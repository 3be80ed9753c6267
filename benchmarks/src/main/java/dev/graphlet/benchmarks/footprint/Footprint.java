package dev.graphlet.benchmarks.footprint;

import com.example.industrydata.RunGroup;
import dev.graphlet.runtime.model.StructuredValue;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Bytes of classes: of one entity, and of what stands on a class path. */
public final class Footprint {
    private static final int RUN_GROUP_PROPERTIES = 9;

    private Footprint() {}

    /** Markdown. */
    public static String measure() throws IOException, URISyntaxException {
        Path example = Path.of(RunGroup.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        long runGroup = sum(example, "(?:.*RunGroup.*|.*RunGroups.*)\\.class");
        Path runtime = Path.of(StructuredValue.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return "| what | bytes |\n|---|---|\n"
                + row("generated classes of runGroup, with all its requests and paths", runGroup)
                + row("the same for each of its properties, inherited ones too", runGroup / RUN_GROUP_PROPERTIES)
                + row("runtime, classes", sum(runtime, ".*\\.class"))
                + (Files.isDirectory(runtime) ? "" : row("runtime, its jar", Files.size(runtime)))
                + row("the same without debug information", StrippedJar.size(Path.of("runtime/src/main/java")))
                + row("example, generated and hand-written classes", sum(example, ".*\\.class"))
                + row("the libraries of the example beside: Jackson, JSpecify", libraries())
                + (Files.isDirectory(runtime) ? "" : "\n" + packages(runtime));
    }

    /** What a jar consists of, compressed as it is in it. */
    private static String packages(Path jar) throws IOException {
        Map<String, LongSummaryStatistics> packages = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> entry.getName().matches(".+/.+\\.class"))
                    .forEach(entry -> packages.computeIfAbsent(
                                    entry.getName()
                                            .substring(0, entry.getName().lastIndexOf('/'))
                                            .replace('/', '.'),
                                    any -> new LongSummaryStatistics())
                            .accept(entry.getCompressedSize()));
        }
        StringBuilder table =
                new StringBuilder("| in the jar of runtime | classes | bytes, compressed |\n|---|---|---|\n");
        LongSummaryStatistics all = new LongSummaryStatistics();
        packages.forEach((name, sizes) -> {
            all.combine(sizes);
            table.append("| %s | %,d | %,d |\n".formatted(name, sizes.getCount(), sizes.getSum()));
        });
        return table.append(
                        "| the zip's own directory, and the rest | | %,d |\n".formatted(Files.size(jar) - all.getSum()))
                .toString();
    }

    private static String row(String what, long bytes) {
        return "| %s | %,d |\n".formatted(what, bytes);
    }

    /** Of a folder of classes, or of a jar, uncompressed. */
    private static long sum(Path place, String names) throws IOException {
        if (!Files.isDirectory(place)) {
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return sum(jar.getPath("/"), names);
            }
        }
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches(names))
                    .mapToLong(Footprint::size)
                    .sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long libraries() {
        List<String> names = List.of("jackson-databind-3", "jackson-core-3", "jackson-annotations-2", "jspecify-");
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path ->
                        names.stream().anyMatch(name -> new File(path).getName().startsWith(name)))
                .mapToLong(path -> new File(path).length())
                .sum();
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(measure());
    }
}
