package com.example.industrydata;

import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpContent;
import java.util.List;

/**
 * A request and its answer.
 *
 * @param request what was sent, token and all
 * @param response what was answered
 */
record RecordedExchange(GraphHttpRequest request, GraphResponse response) {
    private static final String AUTHORIZATION = "Authorization";

    /** The headers that the pages of Microsoft Graph speak of. */
    private static final List<String> SHOWN = List.of(AUTHORIZATION, "Content-Type");

    /** Both as the pages of Microsoft Graph print them, JSON indented, the token left out. */
    String toHttpText() {
        return message(
                        request.method() + " " + request.uri(),
                        request.headers(),
                        request.body().map(HttpContent::readAllBytes).orElse(new byte[0]))
                + "\n\n"
                + message("HTTP/1.1 " + response.status() + reason(), response.headers(), response.body());
    }

    private static String message(String firstLine, Headers headers, byte[] body) {
        StringBuilder text = new StringBuilder(firstLine);
        for (String name : SHOWN) {
            headers.first(name)
                    .ifPresent(value -> text.append('\n')
                            .append(name)
                            .append(": ")
                            .append(name.equals(AUTHORIZATION) ? "Bearer {token}" : value));
        }
        return body.length == 0
                ? text.toString()
                : text.append("\n\n").append(IndentedJson.of(body)).toString();
    }

    /** HTTP/2 has no such words any more, the pages do. */
    private String reason() {
        return switch (response.status()) {
            case 200 -> " OK";
            case 201 -> " Created";
            case 204 -> " No Content";
            default -> "";
        };
    }
}
