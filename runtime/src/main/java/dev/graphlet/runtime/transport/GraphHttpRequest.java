package dev.graphlet.runtime.transport;

import dev.graphlet.runtime.sensitive.SensitiveValues;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An HTTP request with everything in it, the access token included. Immutable and thread-safe. */
public final class GraphHttpRequest {
    private final RequestLine line;
    private final Headers headers;
    private final @Nullable HttpContent body;
    private final TransportOptions options;

    /** A request that is sent in the usual way; {@code body} is null for none. */
    public GraphHttpRequest(HttpMethod method, URI uri, Headers headers, @Nullable HttpContent body) {
        this(method, uri, headers, body, TransportOptions.STANDARD);
    }

    /** A request; {@code body} is null for none. */
    public GraphHttpRequest(
            HttpMethod method, URI uri, Headers headers, @Nullable HttpContent body, TransportOptions options) {
        this(line(method, uri, Objects.requireNonNull(headers, "headers must not be null")), headers, body, options);
    }

    private GraphHttpRequest(RequestLine line, Headers headers, @Nullable HttpContent body, TransportOptions options) {
        this.line = line;
        this.headers = headers;
        this.body = body;
        this.options = Objects.requireNonNull(options, "options must not be null");
    }

    private static RequestLine line(HttpMethod method, URI uri, Headers headers) {
        return new RequestLine(method, uri, headers.first("Authorization").isEmpty(), headers.sensitive());
    }

    /** The same request, whose texts, and those of what is said of it, do not show those values. */
    public GraphHttpRequest hiding(SensitiveValues values) {
        RequestLine hiding = new RequestLine(line.method(), line.uri(), line.secret(), values.and(headers.sensitive()));
        return new GraphHttpRequest(hiding, headers, body, options);
    }

    /** The same request at another URL, with other headers. */
    public GraphHttpRequest to(URI uri, Headers changed) {
        return new GraphHttpRequest(method(), uri, changed, body, options).hiding(line.sensitive());
    }

    /** The HTTP method. */
    public HttpMethod method() {
        return line.method();
    }

    /** The absolute URL. */
    public URI uri() {
        return line.uri();
    }

    /** Method and URL together. */
    public RequestLine line() {
        return line;
    }

    /** The headers, with {@code Authorization}. */
    public Headers headers() {
        return headers;
    }

    /** How it is to be sent. */
    public TransportOptions options() {
        return options;
    }

    /** The body; empty if the request has none. */
    public Optional<HttpContent> body() {
        return Optional.ofNullable(body);
    }

    /** Whether it can be sent a second time; a body that is read from a stream cannot. */
    public boolean isRepeatable() {
        return body == null || body.isRepeatable();
    }

    /** Returns how many octets the body has; 0 for none, and if that is not known. */
    public long size() {
        return body == null ? 0 : body.length().orElse(0);
    }

    /** Method, URL, headers without secrets, and the size of the body. */
    @Override
    public String toString() {
        return line + " " + headers + (body == null ? "" : " " + size() + " bytes");
    }
}
