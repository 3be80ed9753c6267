package dev.graphlet.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** A response of a {@link FakeGraph}. Immutable and thread-safe. */
public final class Answer {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] octets;

    private Answer(int status, Map<String, String> headers, byte[] octets) {
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

    static Answer empty(int status) {
        return new Answer(status, Map.of(), new byte[0]);
    }

    static Answer json(int status, String body) {
        return of(status, "application/json; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer text(int status, String body) {
        return of(status, "text/plain; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer of(int status, String contentType, byte[] body) {
        return new Answer(status, Map.of("Content-Type", contentType), body.clone());
    }

    static Answer of(int status, Map<String, String> headers, String body) {
        return new Answer(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    Answer with(String name, String value) {
        Map<String, String> more = HttpText.mutable(headers);
        more.put(name, value);
        return new Answer(status, more, octets);
    }

    Answer with(String name, Optional<String> value) {
        return value.map(given -> with(name, given)).orElse(this);
    }

    Answer withoutBody() {
        return new Answer(status, headers, new byte[0]);
    }

    int length() {
        return octets.length;
    }
}
