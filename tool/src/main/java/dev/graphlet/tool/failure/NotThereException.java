package dev.graphlet.tool.failure;

import java.util.List;

/** Thrown when a service, a page or a package has not what was asked for. Each line says what to do. */
public final class NotThereException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception of one message for the user. */
    public NotThereException(String message) {
        super(message);
    }

    /** Creates an exception of several messages, a line each. */
    public NotThereException(List<String> messages) {
        super(String.join("\n", messages));
    }
}
