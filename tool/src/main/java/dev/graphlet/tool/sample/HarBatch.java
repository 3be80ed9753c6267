package dev.graphlet.tool.sample;

import dev.graphlet.tool.selection.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The requests in a JSON batch of a trace (OData JSON Format 4.01, section 19), read as if each were an entry. */
final class HarBatch {
    private static final String END = "/$batch";

    private HarBatch() {}

    /** Returns whether a request to {@code url} is a batch. */
    static boolean isBatch(String url) {
        return url.split("[?#]", 2)[0].endsWith(END);
    }

    /** Returns the requests in a batch; none if its body is not JSON. Their URLs may be relative to the service. */
    static List<Traced> requests(JsonNode entry) {
        String url = Har.url(entry).split("[?#]", 2)[0];
        String root = url.substring(0, url.length() - END.length());
        Map<String, Shape> responses = responses(entry);
        List<Traced> requests = new ArrayList<>();
        for (JsonNode each : items(entry.path("request").path("postData"), "requests")) {
            String method = each.path("method").asString("").toUpperCase(Locale.ROOT);
            Shape response = responses.getOrDefault(each.path("id").asString(""), Shape.EMPTY);
            requests.add(new Traced(
                    method,
                    absolute(root, each.path("url").asString("")),
                    JsonShape.of(each.path("body")),
                    method.equals("GET") ? response : Shape.EMPTY));
        }
        return requests;
    }

    private static Map<String, Shape> responses(JsonNode entry) {
        Map<String, Shape> responses = new HashMap<>();
        for (JsonNode each : items(entry.path("response").path("content"), "responses")) {
            int status = each.path("status").asInt(0);
            if (status >= 200 && status < 300) {
                responses.put(each.path("id").asString(""), JsonShape.of(each.path("body")));
            }
        }
        return responses;
    }

    private static Iterable<JsonNode> items(JsonNode content, String name) {
        Optional<JsonNode> body = Har.body(content);
        return body.map(json -> json.path(name))
                .filter(JsonNode::isArray)
                .<Iterable<JsonNode>>map(list -> list)
                .orElse(List.of());
    }

    private static String absolute(String root, String url) {
        return url.contains("://") ? url : root + (url.startsWith("/") ? "" : "/") + url;
    }
}
