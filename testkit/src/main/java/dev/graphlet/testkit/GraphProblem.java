package dev.graphlet.testkit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Thrown if a request ends with an error response. */
final class GraphProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final transient List<Problem> details;
    private final transient Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    GraphProblem(int status, String code, String message) {
        this(status, code, message, List.of());
    }

    private GraphProblem(int status, String code, String message, List<Problem> details) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.details = List.copyOf(details);
    }

    static GraphProblem badRequest(String message) {
        return new GraphProblem(400, "BadRequest", message);
    }

    /** Returns a problem for all problems of a body, with the message of the first. */
    static GraphProblem badRequest(List<Problem> details) {
        return badRequest("BadRequest", details);
    }

    /** Returns a problem for the problems of a body with the given error code and the message of the first. */
    static GraphProblem badRequest(String code, List<Problem> details) {
        return new GraphProblem(400, code, details.get(0).message(), details);
    }

    static GraphProblem noSuchSegment(String segment) {
        return new GraphProblem(404, "ResourceNotFound", "Resource not found for the segment '" + segment + "'.");
    }

    GraphProblem with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String text() {
        return String.valueOf(getMessage());
    }

    List<Problem> details() {
        return details;
    }

    Map<String, String> headers() {
        return headers;
    }
}
