package dev.graphlet.testkit.query;

/** Thrown for an invalid query. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Creates an exception with {@code message}. */
    public QueryException(String message) {
        super(message, null, false, false);
    }
}
