package dev.graphlet.tool.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files of which all are put in their places, or none. */
final class WriteTransaction {
    private final AtomicFiles.Mover mover;
    private final List<Path> folders = new ArrayList<>();
    private final List<Prepared> prepared = new ArrayList<>();
    private final List<Prepared> moved = new ArrayList<>();
    private Path current = Path.of("");

    WriteTransaction(AtomicFiles.Mover mover) {
        this.mover = mover;
    }

    /** Returns the file that was written last. */
    Path current() {
        return current;
    }

    /** Writes a file beside its place, and a copy of what is there. */
    void prepare(PlannedFile file) throws IOException {
        current = file.file();
        byte[] before = file.before();
        Path target =
                before == null ? file.file().toAbsolutePath() : file.file().toRealPath();
        if (before == null ? Files.exists(target, LinkOption.NOFOLLOW_LINKS) : !isStill(target, before)) {
            throw new IOException("it was changed meanwhile");
        }
        Path folder = Objects.requireNonNull(target.getParent(), "a file has a folder");
        create(folder);
        String name = "." + target.getFileName() + "." + UUID.randomUUID();
        Prepared each = new Prepared(
                target, folder.resolve(name + ".new.tmp"), before == null ? null : folder.resolve(name + ".old.tmp"));
        prepared.add(each);
        if (each.backup() != null) {
            Files.copy(target, each.backup(), StandardCopyOption.COPY_ATTRIBUTES);
        }
        write(each.part(), file.after());
        if (before != null) {
            copyPermissions(target, each.part());
        }
    }

    /** Puts all files in their places. */
    void commit() throws IOException {
        for (Prepared each : prepared) {
            current = each.target();
            mover.move(each.part(), each.target());
            moved.add(each);
        }
        prepared.forEach(each -> delete(each.backup()));
    }

    /** Puts back what was there, and returns what to tell the user. */
    String rollBack() {
        List<Path> lost = new ArrayList<>();
        Collections.reverse(moved);
        for (Prepared each : moved) {
            try {
                if (each.backup() == null) {
                    Files.deleteIfExists(each.target());
                } else {
                    AtomicFiles.move(each.backup(), each.target());
                }
            } catch (IOException e) {
                lost.add(each.backup() == null ? each.target() : each.backup());
            }
        }
        for (Prepared each : prepared) {
            delete(each.part());
            if (each.backup() != null && !lost.contains(each.backup())) {
                delete(each.backup());
            }
        }
        Collections.reverse(folders);
        folders.forEach(WriteTransaction::delete);
        return lost.isEmpty()
                ? "Nothing was changed. Make the file writable, or make room, and run the command again."
                : "Not all could be put back: look at " + lost + ".";
    }

    private void create(Path folder) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path each = folder; each != null && !Files.exists(each); each = each.getParent()) {
            missing.add(each);
        }
        Collections.reverse(missing);
        for (Path each : missing) {
            Files.createDirectory(each);
            folders.add(each);
        }
    }

    private static boolean isStill(Path file, byte[] content) throws IOException {
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        return Arrays.equals(Files.readAllBytes(file), content);
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
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

    /**
     * A file that waits to be put in its place.
     *
     * @param target its place
     * @param part the file with its content
     * @param backup a copy of what is in its place, or null if nothing is
     */
    private record Prepared(
            Path target, Path part, @Nullable Path backup) {}
}
