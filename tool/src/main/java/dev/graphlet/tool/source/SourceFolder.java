package dev.graphlet.tool.source;

import dev.graphlet.tool.failure.DataException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the sources below a folder that may have to do with specs. */
final class SourceFolder {
    private static final String PACKAGE_INFO = "package-info.java";
    private final Path folder;
    private final Set<Path> services = new TreeSet<>();
    private final List<Candidate> others = new ArrayList<>();

    private final Map<Path, byte[]> planned;

    private SourceFolder(Path folder, Map<Path, byte[]> planned) {
        this.folder = folder;
        this.planned = new TreeMap<>(planned);
    }

    /**
     * Returns the sources that may be specs, by path. Throws a {@link DataException} if they cannot be read.
     *
     * @param planned the files that are about to be written, with their contents
     */
    static List<Candidate> candidates(Path folder, Map<Path, byte[]> planned) {
        SourceFolder found = new SourceFolder(folder, planned);
        try {
            found.search();
        } catch (IOException | UncheckedIOException e) {
            throw new DataException(
                    "Cannot read the sources in " + folder + ": " + reason(e)
                            + ". Name the folder of your sources by --sources.",
                    e);
        }
        return found.others;
    }

    private static String reason(Exception failure) {
        Throwable cause = failure instanceof UncheckedIOException unchecked
                ? Objects.requireNonNull(unchecked.getCause(), "it always has one")
                : failure;
        if (cause instanceof NoSuchFileException) {
            return "it is not there";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private void search() throws IOException {
        List<Candidate> read = new ArrayList<>();
        for (Path file : files()) {
            byte[] content = planned.remove(file.toRealPath());
            read.add(new Candidate(file, content == null ? Files.readAllBytes(file) : content));
        }
        planned.forEach((file, content) -> read.add(new Candidate(file, content)));
        for (Candidate each : read) {
            if (each.says("GraphService") || (each.says("\\u") && isPackageInfo(each.file()))) {
                services.add(parent(each.file()));
            }
        }
        read.stream()
                .filter(each -> services.contains(parent(each.file())) || each.says(SourceNames.ANNOTATIONS))
                .forEach(others::add);
    }

    private List<Path> files() throws IOException {
        if (!planned.isEmpty() && !Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(this::isSource).sorted().toList();
        }
    }

    private boolean isSource(Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return file.toString().endsWith(".java") && Files.isRegularFile(file);
    }

    private static boolean isPackageInfo(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString().equals(PACKAGE_INFO);
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent(), "a file below a folder has a parent");
    }

    /** Returns the simple names of the files in the folder of a file, which are the names of types there. */
    static Set<String> siblings(Path file) {
        try (Stream<Path> files = Files.list(parent(file))) {
            return files.map(each -> Objects.requireNonNull(each.getFileName()).toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            return Set.of();
        }
    }

    /**
     * A source that may be a spec.
     *
     * @param file where it is
     * @param content what it has
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Candidate(Path file, byte[] content) {
        boolean says(String word) {
            return new String(content, StandardCharsets.ISO_8859_1).contains(word);
        }
    }
}
