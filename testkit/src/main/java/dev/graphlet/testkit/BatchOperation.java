package dev.graphlet.testkit;

import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Handles {@code POST /$batch}: at most 20 requests in sequence. Responses are in reverse order on purpose. */
final class BatchOperation {
    private static final int MOST = 20;
    private static final int FAILED_DEPENDENCY = 424;

    private final String root;
    private final Function<FakeRequest, FakeResponse> single;

    BatchOperation(String root, Function<FakeRequest, FakeResponse> single) {
        this.root = root;
        this.single = single;
    }

    FakeResponse answer(FakeRequest request) {
        if (!request.method().equals("POST")) {
            throw new GraphProblem(405, "MethodNotAllowed", "A batch is a POST.").with("Allow", "POST");
        }
        JsonNode items = request.json().path("requests");
        if (!items.isArray() || items.isEmpty() || items.size() > MOST) {
            throw GraphProblem.badRequest(
                    "A batch must have 1 to " + MOST + " requests, but has " + items.size() + ".");
        }
        Map<String, Integer> statuses = new HashMap<>();
        List<ObjectNode> answers = new ArrayList<>();
        for (JsonNode item : items) {
            String id = id(item, statuses);
            List<String> failed = failedDependencies(item, statuses);
            FakeResponse answer = failed.isEmpty()
                    ? single.apply(inner(request, item))
                    : FakeResponse.json(
                            FAILED_DEPENDENCY,
                            "{\"error\":{\"code\":\"FailedDependency\",\"message\":" + "\"Request depends on "
                                    + failed.get(0) + ", which failed.\"}}");
            statuses.put(id.toLowerCase(Locale.ROOT), answer.status());
            answers.add(0, json(id, answer));
        }
        ArrayNode responses = Json.array();
        answers.forEach(responses::add);
        return FakeResponse.json(200, Json.write(Json.object().set("responses", responses)));
    }

    private static String id(JsonNode item, Map<String, Integer> statuses) {
        JsonNode id = item.path("id");
        if (!id.isString()
                || id.asString().isEmpty()
                || statuses.containsKey(id.asString().toLowerCase(Locale.ROOT))) {
            throw GraphProblem.badRequest("Each request of a batch must have an id of its own, a string.");
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

    private FakeRequest inner(FakeRequest outer, JsonNode item) {
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
            throw GraphProblem.badRequest("A request with a body must have a Content-Type in a batch, too.");
        }
        return body.isString() && !type.toLowerCase(Locale.ROOT).contains("json")
                ? FakeBody.of(Base64.getDecoder().decode(body.asString()))
                : FakeBody.of(body);
    }

    private static ObjectNode json(String id, FakeResponse answer) {
        ObjectNode response = Json.object().put("id", id).put("status", answer.status());
        ObjectNode headers = response.putObject("headers");
        answer.headers().forEach(headers::put);
        if (answer.length() > 0) {
            response.set("body", body(answer));
        }
        return response;
    }

    /** Returns the body of a response: JSON and text unchanged, other content in base64. */
    private static JsonNode body(FakeResponse answer) {
        String type = answer.header("Content-Type").orElse("text/plain").toLowerCase(Locale.ROOT);
        if (!type.contains("json") && !type.startsWith("text/")) {
            return Json.text(Base64.getEncoder().encodeToString(answer.bytes()));
        }
        try {
            return Json.parse(answer.bytes());
        } catch (JacksonException e) {
            return Json.text(answer.body());
        }
    }
}
