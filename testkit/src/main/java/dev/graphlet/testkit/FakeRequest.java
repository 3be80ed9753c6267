package dev.graphlet.testkit;

import com.sun.net.httpserver.HttpExchange;
import dev.graphlet.testkit.query.QueryOptions;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A received request. Its query is parsed on receipt, its body when JSON is first needed. */
final class FakeRequest {
    private final String method;
    private final URI uri;
    private final QueryOptions query;
    private final Map<String, String> headers;
    private final FakeBody body;

    FakeRequest(String method, URI uri, Map<String, String> headers, FakeBody body) {
        this.method = method;
        this.uri = uri;
        this.query = QueryOptions.parse(uri.getRawQuery());
        this.headers = HttpText.ignoringCase(headers);
        this.body = body;
    }

    static FakeRequest read(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(HttpText.headerName(name), String.join(", ", values)));
        FakeBody body = FakeBody.of(exchange.getRequestBody().readAllBytes());
        return new FakeRequest(exchange.getRequestMethod(), exchange.getRequestURI(), headers, body);
    }

    String method() {
        return method;
    }

    String rawPath() {
        return uri.getRawPath();
    }

    /** Returns the path and the query, as received. */
    String target() {
        return uri.getRawQuery() == null ? rawPath() : rawPath() + "?" + uri.getRawQuery();
    }

    QueryOptions query() {
        return query;
    }

    /** Returns the decoded value of the query option {@code name}; null for none. */
    @Nullable
    String option(String name) {
        return query.get(name);
    }

    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body.octets();
    }

    boolean hasBody() {
        return body.length() > 0;
    }

    /** Returns the body; throws a problem unless it is a JSON object in UTF-8. */
    ObjectNode json() {
        return body.object(header("Content-Type"));
    }
}
