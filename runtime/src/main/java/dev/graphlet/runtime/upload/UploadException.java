package dev.graphlet.runtime.upload;

import dev.graphlet.runtime.error.GraphException;

/** Thrown when the content does not match what the service expects, or when the upload session is lost. */
public final class UploadException extends GraphException {
    private static final long serialVersionUID = 1L;

    UploadException(String message) {
        super(message, null);
    }

    UploadException(String message, Throwable cause) {
        super(message, cause);
    }
}
