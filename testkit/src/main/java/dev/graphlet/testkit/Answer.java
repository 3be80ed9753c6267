package dev.graphlet.testkit;

import java.util.Map;
import java.util.Optional;

/**
 * What a {@link FakeGraph} answered.
 *
 * @param status the HTTP status
 * @param headers the headers but those that the JDK's server adds on the way out, {@code Date} and the length; names
 *     ignore case
 * @param body the body, empty if there was none
 */
public record Answer(int status, Map<String, String> headers, String body) {
    /** Copies the headers. */
    public Answer {
        headers = HttpText.ignoringCase(headers);
    }

    /** The value of that header, whatever the case of its name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The answer as the pages of Graph show one; JSON indented. */
    public String toHttpText() {
        return HttpText.message(HttpText.statusLine(status), headers, body);
    }

    /** The status line. */
    @Override
    public String toString() {
        return HttpText.statusLine(status);
    }

    static Answer empty(int status) {
        return new Answer(status, Map.of(), "");
    }

    static Answer json(int status, String body) {
        return empty(status)
                .with("Content-Type", "application/json; charset=utf-8")
                .withBody(body);
    }

    static Answer text(int status, String body) {
        return empty(status).with("Content-Type", "text/plain; charset=utf-8").withBody(body);
    }

    Answer with(String name, String value) {
        Map<String, String> more = HttpText.mutable(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }

    private Answer withBody(String text) {
        return new Answer(status, headers, text);
    }
}
