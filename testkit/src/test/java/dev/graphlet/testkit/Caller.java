package dev.graphlet.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A plain HTTP client; JSON in tests is written with single quotes. */
final class Caller {
    static final String TOKEN = "eyJ0eXAi.secret.token";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final FakeGraph graph;

    Caller(FakeGraph graph) {
        this.graph = graph;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> post(String path, String json, String... headers) {
        return send("POST", path, json(json), with(headers, "Content-Type", "application/json"));
    }

    HttpResponse<String> patch(String path, String json, String... headers) {
        return send("PATCH", path, json(json), with(headers, "Content-Type", "application/json"));
    }

    HttpResponse<String> delete(String path, String... headers) {
        return send("DELETE", path, "", headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        return sendBare(method, path, body, with(headers, "Authorization", "Bearer " + TOKEN));
    }

    /** Sends just these headers, no token. */
    HttpResponse<String> sendBare(String method, String path, String body, String... headers) {
        return sendTo(method, graph.endpoint() + path, body, headers);
    }

    /** Sends just these headers to an absolute URL. */
    HttpResponse<String> sendTo(String method, String url, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(20))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    static JsonNode tree(String singleQuoted) {
        return Json.parse(json(singleQuoted));
    }

    static JsonNode body(HttpResponse<String> response) {
        return Json.parse(response.body());
    }

    static JsonNode error(HttpResponse<String> response) {
        return body(response).path("error");
    }

    /** The targets of the details of an error, in order. */
    static List<String> targets(HttpResponse<String> response) {
        return error(response)
                .path("details")
                .valueStream()
                .map(d -> d.path("target").asString())
                .toList();
    }

    private static String[] with(String[] headers, String name, String value) {
        String[] more = Arrays.copyOf(headers, headers.length + 2);
        more[headers.length] = name;
        more[headers.length + 1] = value;
        return more;
    }
}
