package dev.graphlet.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A request that a {@link FakeGraph} received, and its response. {@link #toString()} and {@link #toHttpText()} omit
 * the token; {@link #headers()} contains it. Immutable and thread-safe.
 */
public final class ReceivedRequest {
    private final FakeRequest request;
    private final FakeResponse response;

    ReceivedRequest(FakeRequest request, FakeResponse response) {
        this.request = request;
        this.response = response;
    }

    /** Returns the HTTP method. */
    public String method() {
        return request.method();
    }

    /** Returns the path and the query, as received. */
    public String path() {
        return request.target();
    }

    /** Returns the header fields. Names ignore case; several values of a name are joined by {@code ", "}. */
    public Map<String, String> headers() {
        return request.headers();
    }

    /** Returns the body decoded as UTF-8; an empty string without a body. */
    public String body() {
        return new String(request.body(), StandardCharsets.UTF_8);
    }

    /** Returns a copy of the body; an empty array without a body. */
    public byte[] bytes() {
        return request.body();
    }

    /** Returns the response. */
    public FakeResponse answer() {
        return response;
    }

    /** Returns the value of the header field {@code name}, ignoring case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(request.header(name));
    }

    /** Returns request and response as Graph's documentation shows them, with indented JSON and without the token. */
    public String toHttpText() {
        return HttpText.message(method() + " " + path() + " HTTP/1.1", headers(), request.body()) + "\n\n"
                + response.toHttpText();
    }

    /** Returns the method, the path and the status of the response. */
    @Override
    public String toString() {
        return method() + " " + path() + " -> " + response.status();
    }
}
