package dev.graphlet.tool.failure;

/**
 * Thrown when data cannot be had or read. The message is one line that says what was wrong, where, and what to do.
 */
public final class DataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception of a message for the user. */
    public DataException(String message) {
        super(message);
    }

    /** Creates an exception of a message for the user and its cause. */
    public DataException(String message, Throwable cause) {
        super(message, cause);
    }
}
