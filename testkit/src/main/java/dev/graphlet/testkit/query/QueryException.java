package dev.graphlet.testkit.query;

/** A query that is not one. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** For a query in which that is wrong. */
    public QueryException(String message) {
        super(message, null, false, false);
    }
}
