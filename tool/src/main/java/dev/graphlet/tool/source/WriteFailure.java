package dev.graphlet.tool.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says why a file cannot be written. */
final class WriteFailure {
    private WriteFailure() {}

    static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "it is read-only";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "a file is in the place of its folder";
        }
        if (failure instanceof NoSuchFileException) {
            return "its folder is not there";
        }
        String reason = failure instanceof FileSystemException on ? on.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }
}
