package dev.graphlet.runtime.transport;

/** The HTTP methods of Microsoft Graph. */
public enum HttpMethod {
    /** Reads a resource. */
    GET(true),
    /** Creates a resource, or calls an action. */
    POST(false),
    /** Changes the properties in the request body. */
    PATCH(false),
    /** Replaces a resource. */
    PUT(true),
    /** Deletes a resource. */
    DELETE(true);

    private final boolean idempotent;

    HttpMethod(boolean idempotent) {
        this.idempotent = idempotent;
    }

    /** Returns whether repeating a request has the same effect as sending it once (RFC 9110, section 9.2.2). */
    public boolean isIdempotent() {
        return idempotent;
    }
}
