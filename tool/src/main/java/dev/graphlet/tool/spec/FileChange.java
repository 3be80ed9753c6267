package dev.graphlet.tool.spec;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is done with a file.
 *
 * @param file the file
 * @param before its text; empty if there is none yet
 * @param after its text afterwards; the same if nothing is done
 * @param note what a user should know about it, as one line; empty if there is nothing to say
 */
public record FileChange(Path file, Optional<String> before, String after, Optional<String> note) {
    /** Returns the change that makes a file. */
    public static FileChange added(Path file, String text) {
        return new FileChange(file, Optional.empty(), text, Optional.empty());
    }

    /** Returns the change that leaves a file as it is. */
    public static FileChange kept(Path file, String text, String note) {
        return new FileChange(file, Optional.of(text), text, Optional.of(note));
    }

    /** Tells whether the file will be another one. */
    public boolean changes() {
        return !before.equals(Optional.of(after));
    }
}
