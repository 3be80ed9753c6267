package dev.graphlet.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** A response of a {@link FakeGraph}. Immutable and thread-safe. */
public final class FakeResponse {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] octets;

    private FakeResponse(int status, Map<String, String> headers, byte[] octets) {
        this.status = status;
        this.headers = HttpText.ignoringCase(headers);
        this.octets = octets;
    }

    /** Returns the HTTP status code. */
    public int status() {
        return status;
    }

    /** Returns the header fields except {@code Date} and the length, which the JDK's server adds. Names ignore case. */
    public Map<String, String> headers() {
        return headers;
    }

    /** Returns the body decoded as UTF-8; an empty string without a body. */
    public String body() {
        return new String(octets, StandardCharsets.UTF_8);
    }

    /** Returns a copy of the body; an empty array without a body. */
    public byte[] bytes() {
        return octets.clone();
    }

    /** Returns the value of the header field {@code name}, ignoring case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Returns the response as Graph's documentation shows one, with indented JSON. */
    public String toHttpText() {
        return HttpText.message(HttpText.statusLine(status), headers, octets);
    }

    /** Returns the status line. */
    @Override
    public String toString() {
        return HttpText.statusLine(status);
    }

    static FakeResponse empty(int status) {
        return new FakeResponse(status, Map.of(), new byte[0]);
    }

    static FakeResponse json(int status, String body) {
        return of(status, "application/json; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    static FakeResponse text(int status, String body) {
        return of(status, "text/plain; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    static FakeResponse of(int status, String contentType, byte[] body) {
        return new FakeResponse(status, Map.of("Content-Type", contentType), body.clone());
    }

    static FakeResponse of(int status, Map<String, String> headers, String body) {
        return new FakeResponse(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    FakeResponse with(String name, String value) {
        Map<String, String> more = HttpText.mutable(headers);
        more.put(name, value);
        return new FakeResponse(status, more, octets);
    }

    FakeResponse with(String name, Optional<String> value) {
        return value.map(given -> with(name, given)).orElse(this);
    }

    FakeResponse withoutBody() {
        return new FakeResponse(status, headers, new byte[0]);
    }

    int length() {
        return octets.length;
    }
}
