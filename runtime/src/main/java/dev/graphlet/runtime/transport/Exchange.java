package dev.graphlet.runtime.transport;

import dev.graphlet.runtime.edm.RequiredPermissions;
import java.net.URI;
import java.util.Objects;

/**
 * A request, represented by its line only, and the response. Immutable and thread-safe.
 *
 * @param line method and URL, without the header fields, which contain the access token
 * @param response the response
 * @param root the absolute URL of the service root, without a trailing slash: links to objects and monitors are below
 *     it
 * @param limits the limits that apply to the response
 * @param permissions the permissions that the spec declares for the request
 */
public record Exchange(
        RequestLine line, GraphResponse response, URI root, ResponseLimits limits, RequiredPermissions permissions) {
    /** Checks that no part is null. */
    public Exchange {
        Objects.requireNonNull(line, "line must not be null");
        Objects.requireNonNull(response, "response must not be null");
        Objects.requireNonNull(root, "root must not be null");
        Objects.requireNonNull(limits, "limits must not be null");
        Objects.requireNonNull(permissions, "permissions must not be null");
    }

    /** Creates an exchange without declared permissions. */
    public Exchange(RequestLine line, GraphResponse response, URI root, ResponseLimits limits) {
        this(line, response, root, limits, RequiredPermissions.NONE);
    }

    /** Returns a copy of this exchange with another response. */
    public Exchange with(GraphResponse other) {
        return new Exchange(line, other, root, limits, permissions);
    }

    /** Creates an exchange with a service whose root is its host, with the default limits. */
    public Exchange(RequestLine line, GraphResponse response) {
        this(
                line,
                response,
                URI.create(line.uri().getScheme() + "://" + line.uri().getRawAuthority()),
                ResponseLimits.standard());
    }
}
