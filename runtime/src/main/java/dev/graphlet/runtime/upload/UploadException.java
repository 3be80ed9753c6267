package dev.graphlet.runtime.upload;

import dev.graphlet.runtime.error.GraphException;

/** The service and the content of an upload session do not fit together. */
public final class UploadException extends GraphException {
    private static final long serialVersionUID = 1L;

    UploadException(String message) {
        super(message, null);
    }
}
