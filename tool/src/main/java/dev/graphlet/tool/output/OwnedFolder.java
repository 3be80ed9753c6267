package dev.graphlet.tool.output;

import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.source.FileChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A folder whose files are written all or none; a file that somebody else wrote or changed stays as it is. */
public final class OwnedFolder {
    private final Path folder;

    public OwnedFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes files, and deletes those of the same extensions that an earlier call wrote and that are not among them. So a
     * folder may have several forms of documentation.
     *
     * @param files the texts by the paths of the files
     * @return the number of files that were written
     * @throws DataException if a file cannot be written, or is in the place of one and was not written by this class;
     *     then nothing is changed
     */
    public int write(SortedMap<String, String> files) {
        Manifest before = Manifest.read(folder);
        Manifest others = before.without(extensions(files.keySet()));
        FileChanges changes = new FileChanges(folder);
        files.forEach((path, text) -> plan(changes, before, path, text));
        changes.replace(
                folder.resolve(Manifest.NAME), others.and(Manifest.of(files)).text());
        List<Path> stale = stale(before, others, files);
        int written = (int) changes.files().stream()
                .filter(file -> !file.endsWith(Manifest.NAME))
                .count();
        changes.write();
        stale.forEach(this::delete);
        return written;
    }

    private void plan(FileChanges changes, Manifest before, String path, String text) {
        Path file = folder.resolve(path);
        String there = read(file);
        if (there != null && !Manifest.digest(there).equals(Manifest.digest(text)) && !before.has(path, there)) {
            String why = before.names(path)
                    ? " was changed since 'graphlet pages' wrote it."
                    : " exists already and was not written by 'graphlet pages'.";
            throw new DataException(
                    file + why + " Nothing was changed. Move the file, or name another folder by --out.");
        }
        changes.replace(file, text);
    }

    private static @Nullable String read(Path file) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        try {
            return Manifest.text(file);
        } catch (IOException e) {
            throw new DataException(
                    file + " cannot be read. Nothing was changed. Move it, or name another folder by --out.", e);
        }
    }

    private static Set<String> extensions(Set<String> paths) {
        return paths.stream().map(Manifest::extension).collect(Collectors.toSet());
    }

    private List<Path> stale(Manifest before, Manifest others, SortedMap<String, String> files) {
        List<Path> stale = new ArrayList<>();
        for (String path : before.paths()) {
            Path file = folder.resolve(path).normalize();
            if (!others.names(path)
                    && !files.containsKey(path)
                    && file.startsWith(folder.normalize())
                    && Files.isRegularFile(file)) {
                String there = read(file);
                if (there != null && before.has(path, there)) {
                    stale.add(file);
                }
            }
        }
        return stale;
    }

    private void delete(Path file) {
        try {
            Files.deleteIfExists(file);
            for (Path each = file.getParent();
                    each != null && !each.equals(folder.normalize());
                    each = each.getParent()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            // The folder has other files, or the file is in nobody's way.
        }
    }
}
