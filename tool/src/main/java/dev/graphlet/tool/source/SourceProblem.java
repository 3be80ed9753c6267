package dev.graphlet.tool.source;

import java.nio.file.Path;

/**
 * Something in a source that the tool leaves alone, for its author to decide.
 *
 * @param file the file
 * @param line the line, from 1
 * @param message what is wrong and what to do
 */
public record SourceProblem(Path file, int line, String message) {
    /** Returns the problem as compilers print one: file, line and message. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
