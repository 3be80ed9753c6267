package dev.graphlet.processor.writing;

/**
 * What became of a file.
 *
 * @param kind whether it was written
 * @param detail the reason if it wasn't
 */
public record Outcome(Kind kind, String detail) {
    /** Whether a file was written. */
    public enum Kind {
        WRITTEN,
        /** A class of this name is compiled too, and we didn't write it. */
        EXISTS,
        FAILED
    }
}
