package dev.graphlet.runtime.client;

import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.StringNode;

/** Answers with links, which may be no URL. */
final class Answers {
    private Answers() {}

    static GraphResponse page(String name, String link) {
        return json("{\"value\":[],\"" + name + "\":" + text(link) + "}");
    }

    /** Returns the link as a string of JSON. */
    static String text(String link) {
        return StringNode.valueOf(link).toString();
    }

    static GraphResponse json(String body) {
        return answer(200, body, "Content-Type", "application/json");
    }

    static GraphResponse answer(int status, String body, String... header) {
        Headers headers = header.length == 0 ? Headers.none() : Headers.none().with(header[0], printable(header[1]));
        return new GraphResponse(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /** A header holds no lone surrogate. */
    private static String printable(String link) {
        return link.replace("\ud800", "%");
    }

    /** Returns the answer as the item of a batch. */
    static String item(GraphResponse answer) {
        List<String> headers = new ArrayList<>();
        answer.headers().asMap().forEach((name, values) -> headers.add(text(name) + ":" + text(values.get(0))));
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        return "{\"id\":\"1\",\"status\":" + answer.status() + ",\"headers\":{" + String.join(",", headers) + "}"
                + (body.isEmpty() ? "" : ",\"body\":" + body) + "}";
    }
}
