package dev.graphlet.runtime.transport;

import java.util.Objects;

/**
 * A request, by its line only, and what the service answered. Immutable and thread-safe.
 *
 * @param line method and URL; never the headers, which hold the access token
 * @param response the answer
 */
public record Exchange(RequestLine line, GraphResponse response) {
    /** Checks that neither part is null. */
    public Exchange {
        Objects.requireNonNull(line, "line must not be null");
        Objects.requireNonNull(response, "response must not be null");
    }
}
