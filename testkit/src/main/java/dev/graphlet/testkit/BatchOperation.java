package dev.graphlet.testkit;

import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Handles {@code POST /$batch}: at most 20 requests in sequence. Responses are in reverse order on purpose. */
final class BatchOperation implements RequestHandler {
    private static final int MOST = 20;
    private static final int FAILED_DEPENDENCY = 424;

    private final String root;
    private final Faults faults;
    private final RequestHandler requests;

    /**
     * Creates a handler of batches.
     *
     * @param root the path of the service root
     * @param requests handles the items
     */
    BatchOperation(String root, Faults faults, RequestHandler requests) {
        this.root = root;
        this.faults = faults;
        this.requests = requests;
    }

    @Override
    public FakeResponse respond(FakeRequest request) {
        if (!request.method().equals("POST")) {
            throw new GraphProblem(405, "MethodNotAllowed", "A batch must be sent by POST.").with("Allow", "POST");
        }
        JsonNode items = request.json().path("requests");
        if (!items.isArray() || items.isEmpty() || items.size() > MOST) {
            throw GraphProblem.badRequest(
                    "A batch must have 1 to " + MOST + " requests, but has " + items.size() + ".");
        }
        Map<String, Integer> statuses = new HashMap<>();
        ArrayNode responses = Json.array();
        for (JsonNode item : items) {
            String id = id(item, statuses);
            List<String> failed = failedDependencies(item, statuses);
            FakeResponse response = failed.isEmpty()
                    ? respondToItem(item(request, item))
                    : FakeResponse.json(
                            FAILED_DEPENDENCY,
                            "{\"error\":{\"code\":\"FailedDependency\",\"message\":\"Request depends on "
                                    + failed.get(0) + ", which failed.\"}}");
            statuses.put(id.toLowerCase(Locale.ROOT), response.status());
            responses.insert(0, json(id, response));
        }
        return FakeResponse.json(200, Json.write(Json.object().set("responses", responses)));
    }

    /** Handles an item. A dropped connection becomes 503, because an item has no connection of its own. */
    private FakeResponse respondToItem(FakeRequest item) {
        Fault fault = faults.take(item);
        return switch (fault.kind()) {
            case NONE -> requests.respond(item);
            case ANSWER -> fault.answer();
            case DROP_BEFORE, DROP_AFTER, DROP_WITHIN -> FakeResponse.empty(503);
        };
    }

    private static String id(JsonNode item, Map<String, Integer> statuses) {
        JsonNode id = item.path("id");
        if (!id.isString()
                || id.asString().isEmpty()
                || statuses.containsKey(id.asString().toLowerCase(Locale.ROOT))) {
            throw GraphProblem.badRequest("Each request of a batch must have a unique id, a string.");
        }
        return id.asString();
    }

    private static List<String> failedDependencies(JsonNode item, Map<String, Integer> statuses) {
        List<String> failed = new ArrayList<>();
        for (JsonNode dependency : item.path("dependsOn")) {
            Integer status = statuses.get(dependency.asString("").toLowerCase(Locale.ROOT));
            if (status == null) {
                throw GraphProblem.badRequest("dependsOn must name earlier requests, but names " + dependency + ".");
            }
            if (status >= 400) {
                failed.add(dependency.asString());
            }
        }
        return failed;
    }

    private FakeRequest item(FakeRequest outer, JsonNode item) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        item.path("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asString("")));
        FakeBody body = body(item.get("body"), headers);
        String token = outer.header("Authorization");
        if (token != null) {
            headers.put("Authorization", token);
        }
        String url = item.path("url").asString("");
        if (!url.startsWith("/")) {
            throw GraphProblem.badRequest(
                    "The url of a request in a batch must be relative to the version, but was '" + url + "'.");
        }
        return new FakeRequest(item.path("method").asString(""), URI.create(root + url), headers, body);
    }

    private static FakeBody body(@Nullable JsonNode body, Map<String, String> headers) {
        if (body == null || body.isNull()) {
            return FakeBody.of(new byte[0]);
        }
        String type = headers.get("Content-Type");
        if (type == null) {
            throw GraphProblem.badRequest("A request with a body must have a Content-Type, in a batch too.");
        }
        return body.isString() && !type.toLowerCase(Locale.ROOT).contains("json")
                ? FakeBody.of(Base64.getDecoder().decode(body.asString()))
                : FakeBody.of(body);
    }

    private static ObjectNode json(String id, FakeResponse response) {
        ObjectNode item = Json.object().put("id", id).put("status", response.status());
        ObjectNode headers = item.putObject("headers");
        response.headers().forEach(headers::put);
        if (response.length() > 0) {
            item.set("body", body(response));
        }
        return item;
    }

    /** Returns the body of a response: JSON and text unchanged, other content in base64. */
    private static JsonNode body(FakeResponse response) {
        String type = response.header("Content-Type").orElse("text/plain").toLowerCase(Locale.ROOT);
        if (!type.contains("json") && !type.startsWith("text/")) {
            return Json.text(Base64.getEncoder().encodeToString(response.bytes()));
        }
        try {
            return Json.parse(response.bytes());
        } catch (JacksonException e) {
            return Json.text(response.body());
        }
    }
}
