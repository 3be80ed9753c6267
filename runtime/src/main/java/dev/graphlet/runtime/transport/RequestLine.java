package dev.graphlet.runtime.transport;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Method and absolute URL of a request, as shown in messages. Immutable and thread-safe.
 *
 * @param method the HTTP method
 * @param uri the absolute URL, including its query
 * @param secret whether the URL itself may grant access, as for requests without a token; texts show only its host
 * @param sensitive the values to mask in texts of the URL and in messages about the request
 */
public record RequestLine(
        HttpMethod method,
        URI uri,
        boolean secret,
        @InternalApi SensitiveValues sensitive) {
    private static final Pattern LEFT_OUT = Pattern.compile(
            "([?&](?:\\$|%24)?(?:select|search|skiptoken|deltatoken)=)[^&#]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern VALUE = Pattern.compile("=[^&]*");

    /** Checks that no part is null. */
    @InternalApi
    public RequestLine {
        Objects.requireNonNull(method, "method must not be null");
        Objects.requireNonNull(uri, "uri must not be null");
        Objects.requireNonNull(sensitive, "sensitive must not be null");
    }

    /** Creates a line without known sensitive values. */
    public RequestLine(HttpMethod method, URI uri, boolean secret) {
        this(method, uri, secret, SensitiveValues.NONE);
    }

    /**
     * Returns for example {@code GET https://graph.microsoft.com/beta/me?$select=…}, without sensitive values,
     * user-info, long selections, searches and the tokens of links.
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

    /** Returns the URL for logs, with {@code …} for every value of its query, and without sensitive values. */
    public String redactedUrl() {
        String query = uri.getRawQuery();
        String shown = query == null ? "" : "?" + VALUE.matcher(query).replaceAll("=…");
        return secret ? origin() + "/…" : origin() + sensitive.mask(uri.getRawPath() + shown);
    }
}
