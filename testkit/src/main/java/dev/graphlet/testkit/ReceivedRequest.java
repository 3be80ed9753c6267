package dev.graphlet.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A request that a {@link FakeGraph} received, and its answer. No text made of it holds the token; {@link #headers()}
 * does. Immutable and thread-safe.
 */
public final class ReceivedRequest {
    private final GraphRequest request;
    private final Answer answer;

    ReceivedRequest(GraphRequest request, Answer answer) {
        this.request = request;
        this.answer = answer;
    }

    /** The HTTP method. */
    public String method() {
        return request.method();
    }

    /** The path with the query, as received. */
    public String path() {
        return request.target();
    }

    /** The headers; names ignore case, several values of a name are joined by {@code ", "}. */
    public Map<String, String> headers() {
        return request.headers();
    }

    /** The body as text in UTF-8, empty if there was none. */
    public String body() {
        return new String(request.body(), StandardCharsets.UTF_8);
    }

    /** A copy of the body, empty if there was none. */
    public byte[] bytes() {
        return request.body();
    }

    /** What was answered. */
    public Answer answer() {
        return answer;
    }

    /** The value of that header, whatever the case of its name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(request.header(name));
    }

    /** The exchange as the pages of Graph show one: request, empty line, answer; JSON indented, the token left out. */
    public String toHttpText() {
        return HttpText.message(method() + " " + path() + " HTTP/1.1", headers(), request.body()) + "\n\n"
                + answer.toHttpText();
    }

    /** The request line and the status of the answer. */
    @Override
    public String toString() {
        return method() + " " + path() + " -> " + answer.status();
    }
}
