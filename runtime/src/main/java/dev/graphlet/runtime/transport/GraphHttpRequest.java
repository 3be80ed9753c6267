package dev.graphlet.runtime.transport;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A complete HTTP request, including the access token. Immutable and thread-safe. */
public final class GraphHttpRequest {
    private final RequestLine line;
    private final Headers headers;
    private final @Nullable HttpContent body;
    private final TransportOptions options;

    /** Creates a request with standard options; {@code body} is null for none. */
    public GraphHttpRequest(HttpMethod method, URI uri, Headers headers, @Nullable HttpContent body) {
        this(method, uri, headers, body, TransportOptions.STANDARD);
    }

    /** Creates a request; {@code body} is null for none. */
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

    /** Returns a copy of this request that masks {@code values} in its texts and in messages about the request. */
    @InternalApi
    public GraphHttpRequest hiding(SensitiveValues values) {
        RequestLine hiding = new RequestLine(line.method(), line.uri(), line.secret(), values.and(headers.sensitive()));
        return new GraphHttpRequest(hiding, headers, body, options);
    }

    /** Returns a copy of this request with another URL and other header fields. */
    public GraphHttpRequest to(URI uri, Headers changed) {
        return new GraphHttpRequest(method(), uri, changed, body, options).hiding(line.sensitive());
    }

    /** Returns the HTTP method. */
    public HttpMethod method() {
        return line.method();
    }

    /** Returns the absolute URL. */
    public URI uri() {
        return line.uri();
    }

    /** Returns method and URL together. */
    public RequestLine line() {
        return line;
    }

    /** Returns the header fields, including {@code Authorization}. */
    public Headers headers() {
        return headers;
    }

    /** Returns the options for sending the request. */
    public TransportOptions options() {
        return options;
    }

    /** Returns the request body; empty if there is none. */
    public Optional<HttpContent> body() {
        return Optional.ofNullable(body);
    }

    /** Returns whether the request can be sent again; a request body from a stream can be sent only once. */
    public boolean isRepeatable() {
        return body == null || body.isRepeatable();
    }

    /** Returns the length of the request body in octets; 0 if there is none or its length is unknown. */
    public long size() {
        return body == null ? 0 : body.length().orElse(0);
    }

    /** Returns method, URL, header fields without secrets, and the size of the request body. */
    @Override
    public String toString() {
        return line + " " + headers + (body == null ? "" : " " + size() + " bytes");
    }
}
