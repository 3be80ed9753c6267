package dev.graphlet.tool.source;

import dev.graphlet.tool.failure.DataException;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Writes files beside their places and moves all of them there, or none. */
final class AtomicFiles {
    private final Mover mover;

    /** Creates a writer that puts files in their places by {@code mover}. */
    AtomicFiles(Mover mover) {
        this.mover = mover;
    }

    /**
     * Writes files. A JVM that is told to end, by Ctrl-C for example, does so when they are written.
     *
     * @throws DataException if that is not possible; then all files are as they were
     */
    void write(List<PlannedFile> files) {
        ReentrantLock writing = new ReentrantLock();
        Thread end = new Thread(writing::lock, "end of writing");
        writing.lock();
        try {
            Runtime.getRuntime().addShutdownHook(end);
            transact(files);
        } catch (IllegalStateException e) {
            throw new DataException("The program is about to end. Nothing was changed. Run the command again.", e);
        } finally {
            writing.unlock();
            keepNoHook(end);
        }
    }

    private static void keepNoHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It has run, or is about to.
        }
    }

    private void transact(List<PlannedFile> files) {
        WriteTransaction transaction = new WriteTransaction(mover);
        try {
            for (PlannedFile each : files) {
                transaction.prepare(each);
            }
            transaction.commit();
        } catch (IOException e) {
            String rest = transaction.rollBack();
            throw new DataException(
                    "Cannot write " + transaction.current() + ": " + WriteFailure.reason(e) + ". " + rest, e);
        }
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Moves a file into the place of another. */
    interface Mover {
        void move(Path from, Path to) throws IOException;
    }
}
