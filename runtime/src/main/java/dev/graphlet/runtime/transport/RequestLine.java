package dev.graphlet.runtime.transport;

import java.net.URI;
import java.util.Objects;

/**
 * Method and absolute URL of a request, as messages show them. Immutable and thread-safe.
 *
 * @param method the HTTP method
 * @param uri the absolute URL, with its query
 */
public record RequestLine(HttpMethod method, URI uri) {
    /** Checks that neither part is null. */
    public RequestLine {
        Objects.requireNonNull(method, "method must not be null");
        Objects.requireNonNull(uri, "uri must not be null");
    }

    /** For example {@code GET https://graph.microsoft.com/beta/me}; user-info in the URL is left out. */
    @Override
    public String toString() {
        String userInfo = uri.getRawUserInfo();
        String text = uri.toString();
        return method + " " + (userInfo == null ? text : text.replace("//" + userInfo + "@", "//***@"));
    }
}
