package dev.graphlet.tool.source;

import dev.graphlet.tool.failure.DataException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Files to create and to change, all of them or none. */
public final class FileChanges {
    private final Path root;
    private final Map<Path, PlannedFile> planned = new TreeMap<>();

    /** Creates an empty plan; {@code root} is the folder that names in the difference are relative to. */
    public FileChanges(Path root) {
        this.root = root;
    }

    /** Plans to change a file. Later changes of the same file replace earlier ones. */
    public FileChanges change(MergedFile merged) {
        SpecFile file = merged.file();
        SourceText content = file.content();
        return add(new PlannedFile(file.path(), content.encode(content.text()), content.encode(merged.text())));
    }

    /**
     * Plans to create a file.
     *
     * @throws DataException if there is something of its name
     */
    public FileChanges create(Path file, String text) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new DataException(
                    file + " exists already, but is not a spec of this type. Nothing was changed. Move the file, or"
                            + " name another --package.");
        }
        return add(new PlannedFile(file, null, text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Plans to write a file that belongs to the tool, whether it is there or not.
     *
     * @throws DataException if it is there and cannot be read
     */
    public FileChanges replace(Path file, String text) {
        try {
            byte[] before = Files.exists(file) ? Files.readAllBytes(file) : null;
            return add(new PlannedFile(file, before, text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new DataException(file + " cannot be read. Nothing was changed. Move the file.", e);
        }
    }

    private FileChanges add(PlannedFile file) {
        if (Arrays.equals(file.before(), file.after())) {
            planned.remove(file.file());
        } else {
            planned.put(file.file(), file);
        }
        return this;
    }

    /** Tells whether nothing is to be written. */
    public boolean isEmpty() {
        return planned.isEmpty();
    }

    /** Tells whether a file is to be written where there is none. */
    public boolean creates(Path file) {
        PlannedFile found = planned.get(file);
        return found != null && found.before() == null;
    }

    /** Returns the files to write, by path. */
    public List<Path> files() {
        return List.copyOf(planned.keySet());
    }

    /** Returns what the files will have, by their real paths. */
    Map<Path, byte[]> contents() {
        Map<Path, byte[]> contents = new TreeMap<>();
        planned.values().forEach(each -> contents.put(real(each.file()), each.after()));
        return contents;
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file;
        }
    }

    /** Returns what would change as a unified diff, which Git and {@code patch -p1} can apply. */
    public String diff() {
        return planned.values().stream().map(each -> UnifiedDiff.of(each, root)).collect(Collectors.joining());
    }

    /**
     * Writes all files, each at once. If one cannot be written, those before it are put back.
     *
     * @throws DataException if a file cannot be written, or is not as it was when it was planned
     */
    public void write() {
        new AtomicFiles(AtomicFiles::move).write(List.copyOf(planned.values()));
    }
}
