package dev.graphlet.tool.failure;

/** Thrown when a command cannot be understood. The message is one line that says how to write it. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception of a message for the user. */
    public UsageException(String message) {
        super(message);
    }
}
