package dev.graphlet.testkit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads request bodies that must be JSON objects. */
final class RequestBody {
    private static final Pattern JSON = Pattern.compile("(?i)\\s*application/json\\s*(;.*)?");
    private static final Pattern OTHER_CHARSET =
            Pattern.compile("(?i).*;\\s*charset\\s*=\\s*(?!\"?utf-8\"?\\s*(;|$)).*");

    private RequestBody() {}

    static ObjectNode object(FakeRequest request) {
        requireJson(request.header("Content-Type"));
        JsonNode body = parse(request.body());
        if (body instanceof ObjectNode object) {
            return object;
        }
        throw GraphProblem.badRequest("The body must be a JSON object, but was "
                + (body.isMissingNode() ? "empty" : "of kind " + body.getNodeType()) + ".");
    }

    private static void requireJson(@Nullable String contentType) {
        if (contentType == null
                || !JSON.matcher(contentType).matches()
                || OTHER_CHARSET.matcher(contentType).matches()) {
            throw new GraphProblem(
                    415,
                    "UnsupportedMediaType",
                    "The Content-Type must be application/json in UTF-8, but was " + contentType + ".");
        }
    }

    private static JsonNode parse(byte[] body) {
        try {
            return Json.parse(body);
        } catch (JacksonException e) {
            throw GraphProblem.badRequest("The body is no well-formed JSON: " + e.getOriginalMessage());
        }
    }
}
