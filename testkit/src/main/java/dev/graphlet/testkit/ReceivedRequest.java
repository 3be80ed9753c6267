package dev.graphlet.testkit;

import java.util.Map;
import java.util.Optional;

/**
 * A request that a {@link FakeGraph} received, and its answer. No text made of it holds the token; {@link #headers()}
 * does.
 *
 * @param method the HTTP method
 * @param path the path with the query, as received
 * @param headers the headers; names ignore case, several values of a name are joined by {@code ", "}
 * @param body the body, empty if there was none
 * @param answer what was answered
 */
public record ReceivedRequest(String method, String path, Map<String, String> headers, String body, Answer answer) {
    /** Copies the headers. */
    public ReceivedRequest {
        headers = HttpText.ignoringCase(headers);
    }

    /** The value of that header, whatever the case of its name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The exchange as the pages of Graph show one: request, empty line, answer; JSON indented, the token left out. */
    public String toHttpText() {
        return HttpText.message(method + " " + path + " HTTP/1.1", headers, body) + "\n\n" + answer.toHttpText();
    }

    /** The request line and the status of the answer. */
    @Override
    public String toString() {
        return method + " " + path + " -> " + answer.status();
    }
}
