package dev.graphlet.tool.spec;

import dev.graphlet.tool.failure.DataException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes files so that none is ever half written: all beside their places first, then each moved to its own. */
public final class FileWriter {
    private FileWriter() {}

    /**
     * Makes changes.
     *
     * @throws DataException if one cannot be made; no file has been changed unless the disk fails while files are moved
     */
    public static void write(List<FileChange> changes) {
        Map<Path, Path> written = new LinkedHashMap<>();
        try {
            for (FileChange change : changes) {
                if (change.changes()) {
                    Path file = change.file().toAbsolutePath();
                    Path folder = Optional.ofNullable(file.getParent()).orElse(file);
                    Files.createDirectories(folder);
                    Path beside = folder.resolve("." + file.getFileName() + ".part");
                    written.put(beside, file);
                    Files.write(beside, change.after().getBytes(StandardCharsets.UTF_8));
                }
            }
            for (Map.Entry<Path, Path> each : written.entrySet()) {
                move(each.getKey(), each.getValue());
            }
        } catch (IOException e) {
            written.keySet().forEach(FileWriter::forget);
            throw new DataException(
                    "The specs cannot be written: " + reason(e)
                            + ". Make room, or make the folder writable, and import again.",
                    e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException ignored) {
            // It can only be there if it could be made; the failure that is told is the first one.
        }
    }

    private static String reason(IOException failure) {
        String file = failure instanceof FileSystemException system ? String.valueOf(system.getFile()) : "";
        String kind = failure instanceof AccessDeniedException ? "the folder is read-only" : text(failure);
        return file.isEmpty() ? kind : file + ": " + kind;
    }

    private static String text(IOException failure) {
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason.replaceAll("\\s+", " ");
    }
}
