package dev.graphlet.runtime.transport;

import dev.graphlet.runtime.sensitive.SensitiveValues;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Method and absolute URL of a request, as messages show them. Immutable and thread-safe.
 *
 * @param method the HTTP method
 * @param uri the absolute URL, with its query
 * @param secret whether the URL is a permission by itself, as those that are called without a token may be; no text shows
 *     more of it than its host
 * @param sensitive what texts do not show of the URL, nor of what is said of the request
 */
public record RequestLine(HttpMethod method, URI uri, boolean secret, SensitiveValues sensitive) {
    private static final Pattern LEFT_OUT = Pattern.compile(
            "([?&](?:\\$|%24)?(?:select|search|skiptoken|deltatoken)=)[^&#]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern VALUE = Pattern.compile("=[^&]*");

    /** Checks that no part is null. */
    public RequestLine {
        Objects.requireNonNull(method, "method must not be null");
        Objects.requireNonNull(uri, "uri must not be null");
        Objects.requireNonNull(sensitive, "sensitive must not be null");
    }

    /** A line with nothing that is known to be sensitive. */
    public RequestLine(HttpMethod method, URI uri, boolean secret) {
        this(method, uri, secret, SensitiveValues.NONE);
    }

    /**
     * For example {@code GET https://graph.microsoft.com/beta/me?$select=…}; sensitive values, user-info, long selections,
     * searches and the tokens of links are left out.
     */
    @Override
    public String toString() {
        if (secret) {
            return method + " " + origin() + "/…";
        }
        String userInfo = uri.getRawUserInfo();
        String text = LEFT_OUT.matcher(uri.toString()).replaceAll("$1…");
        return method + " " + sensitive.mask(userInfo == null ? text : text.replace("//" + userInfo + "@", "//***@"));
    }

    private String origin() {
        return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }

    /** Returns the URL with {@code …} for every value of its query, and without sensitive values, for logs. */
    public String redactedUrl() {
        String query = uri.getRawQuery();
        String shown = query == null ? "" : "?" + VALUE.matcher(query).replaceAll("=…");
        return secret ? origin() + "/…" : origin() + sensitive.mask(uri.getRawPath() + shown);
    }
}
