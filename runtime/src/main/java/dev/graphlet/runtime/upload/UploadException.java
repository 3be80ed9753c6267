package dev.graphlet.runtime.upload;

import dev.graphlet.runtime.error.GraphException;

/** The service and the content of an upload session do not fit together, or the session is lost. */
public final class UploadException extends GraphException {
    private static final long serialVersionUID = 1L;

    UploadException(String message) {
        super(message, null);
    }

    UploadException(String message, Throwable cause) {
        super(message, cause);
    }
}
