package dev.graphlet.benchmarks.http;

import dev.graphlet.runtime.transport.GraphHttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** What all clients send: Graphlet's URLs and body, and the header fields that any client of Graph needs. */
final class SentCalls {
    private static final Map<String, String> HEADERS = new LinkedHashMap<>();

    static {
        HEADERS.put("Accept", "application/json");
        HEADERS.put("Content-Type", "application/json");
        HEADERS.put("Authorization", "Bearer token");
        HEADERS.put("client-request-id", "00000000-0000-0000-0000-000000000001");
    }

    private final GraphHttpRequest create;
    private final GraphHttpRequest list;

    private SentCalls(GraphHttpRequest create, GraphHttpRequest list) {
        this.create = create;
        this.list = list;
    }

    /** Returns the calls to a service with that root. */
    static SentCalls to(String root) {
        return new SentCalls(GraphletCallers.sent(root, Caller::create), GraphletCallers.sent(root, Caller::list));
    }

    static Map<String, String> headers() {
        return HEADERS;
    }

    String createUrl() {
        return create.uri().toString();
    }

    String listUrl() {
        return list.uri().toString();
    }

    byte[] createBody() {
        return create.body().orElseThrow().readAllBytes();
    }
}
