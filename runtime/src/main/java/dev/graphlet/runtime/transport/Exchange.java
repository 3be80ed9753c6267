package dev.graphlet.runtime.transport;

import java.net.URI;
import java.util.Objects;

/**
 * A request, by its line only, and what the service answered. Immutable and thread-safe.
 *
 * @param line method and URL; never the headers, which hold the access token
 * @param response the answer
 * @param root the absolute URL of the root of the service, without a trailing slash: links to objects and monitors are below it
 * @param limits how much of the answer is taken
 */
public record Exchange(RequestLine line, GraphResponse response, URI root, ResponseLimits limits) {
    /** Checks that no part is null. */
    public Exchange {
        Objects.requireNonNull(line, "line must not be null");
        Objects.requireNonNull(response, "response must not be null");
        Objects.requireNonNull(root, "root must not be null");
        Objects.requireNonNull(limits, "limits must not be null");
    }

    /** Returns the same request with another response. */
    public Exchange with(GraphResponse other) {
        return new Exchange(line, other, root, limits);
    }

    /** Creates an exchange with a service whose root is its host, within the limits that hold by default. */
    public Exchange(RequestLine line, GraphResponse response) {
        this(
                line,
                response,
                URI.create(line.uri().getScheme() + "://" + line.uri().getRawAuthority()),
                ResponseLimits.standard());
    }
}
