package dev.graphlet.tool.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps files in a folder. What cannot be kept costs time only, so a failure is a warning, and only the first. */
final class DiskStore {
    private final Path folder;
    private final Consumer<String> warnings;
    private boolean warned;

    DiskStore(Path folder, Consumer<String> warnings) {
        this.folder = folder;
        this.warnings = warnings;
    }

    /** Returns the content of a file, or empty if it is not there or cannot be read. */
    Optional<byte[]> read(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Returns how many octets a file has, or -1. */
    long size(String name) {
        try {
            return Files.size(folder.resolve(name));
        } catch (IOException e) {
            return -1;
        }
    }

    /** Writes a file as a whole or not at all, and tells whether it did. */
    boolean write(String name, byte[] content) {
        Path file = folder.resolve(name);
        Path parent = folder;
        Path part = null;
        try {
            parent = file.getParent() == null ? folder : file.getParent();
            Files.createDirectories(parent);
            part = Files.createTempFile(parent, "part", ".tmp");
            Files.write(part, content);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            warn(e);
            delete(part);
            return false;
        }
    }

    /** Deletes the oldest files of a folder in this one, so that only some are left. */
    void keepNewest(String name, int count) {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            List<Path> sorted = files.sorted(
                            Comparator.comparing(DiskStore::modified).reversed())
                    .toList();
            sorted.stream().skip(count).forEach(DiskStore::delete);
        } catch (IOException | UncheckedIOException e) {
            // The next run tries again.
        }
    }

    private void warn(IOException failure) {
        if (!warned) {
            warned = true;
            warnings.accept("Cannot write to " + folder + ": " + reason(failure)
                    + ". Nothing is kept there, so each run takes longer; set XDG_CACHE_HOME to a folder with room.");
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "it is read-only";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "a file is in its place";
        }
        String reason = failure instanceof FileSystemException on ? on.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // It is in nobody's way.
        }
    }
}
