package dev.graphlet.runtime.transport;

import java.util.Objects;

/** What a service answered: status, headers and the whole body, decompressed. Immutable and thread-safe. */
public final class GraphResponse {
    private final int status;
    private final Headers headers;
    private final byte[] body;

    /** A response; {@code body} is copied, and empty for none. */
    public GraphResponse(int status, Headers headers, byte[] body) {
        this.status = status;
        this.headers = Objects.requireNonNull(headers, "headers must not be null");
        this.body = Objects.requireNonNull(body, "body must not be null").clone();
    }

    /** The HTTP status code. */
    public int status() {
        return status;
    }

    /** Whether the status is in 200 to 299. */
    public boolean isSuccess() {
        return status >= 200 && status <= 299;
    }

    /** The headers. */
    public Headers headers() {
        return headers;
    }

    /** A copy of the body; empty if there is none. */
    public byte[] body() {
        return body.clone();
    }

    long size() {
        return body.length;
    }

    /** Status, headers without secrets, and the size of the body. */
    @Override
    public String toString() {
        return status + " " + headers + " " + body.length + " bytes";
    }
}
