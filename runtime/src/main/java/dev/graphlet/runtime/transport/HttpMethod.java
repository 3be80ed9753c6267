package dev.graphlet.runtime.transport;

/** The HTTP methods of Microsoft Graph. */
public enum HttpMethod {
    /** Reads. */
    GET(true),
    /** Creates, or calls an action. */
    POST(false),
    /** Changes what the body names. */
    PATCH(false),
    /** Replaces. */
    PUT(true),
    /** Deletes. */
    DELETE(true);

    private final boolean idempotent;

    HttpMethod(boolean idempotent) {
        this.idempotent = idempotent;
    }

    /** Whether sending the same request twice does no more than sending it once (RFC 9110, section 9.2.2). */
    public boolean isIdempotent() {
        return idempotent;
    }
}
