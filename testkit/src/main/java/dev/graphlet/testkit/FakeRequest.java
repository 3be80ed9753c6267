package dev.graphlet.testkit;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A received request. */
final class FakeRequest {
    private final String method;
    private final URI uri;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final byte[] body;

    FakeRequest(String method, URI uri, Map<String, String> headers, byte[] body) {
        this.method = method;
        this.uri = uri;
        this.body = body;
        this.headers.putAll(headers);
    }

    static FakeRequest read(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(HttpText.headerName(name), String.join(", ", values)));
        byte[] body = exchange.getRequestBody().readAllBytes();
        return new FakeRequest(exchange.getRequestMethod(), exchange.getRequestURI(), headers, body);
    }

    URI uri() {
        return uri;
    }

    String method() {
        return method;
    }

    String rawPath() {
        return uri.getRawPath();
    }

    /** Returns the percent-encoded query, with {@code +} replaced by {@code %20}; null for none. */
    @Nullable
    String rawQuery() {
        String query = uri.getRawQuery();
        return query == null ? null : query.replace("+", "%20");
    }

    /** Returns the path and the query, as received. */
    String target() {
        return uri.getRawQuery() == null ? rawPath() : rawPath() + "?" + uri.getRawQuery();
    }

    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    byte[] body() {
        return body.clone();
    }

    Map<String, String> headers() {
        return Collections.unmodifiableMap(headers);
    }

    ReceivedRequest answered(FakeResponse answer) {
        return new ReceivedRequest(this, answer);
    }
}
