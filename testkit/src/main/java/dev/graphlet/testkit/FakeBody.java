package dev.graphlet.testkit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The body of a request, parsed as JSON at most once. */
final class FakeBody {
    private static final Pattern JSON = Pattern.compile("(?i)\\s*application/json\\s*(;.*)?");
    private static final Pattern OTHER_CHARSET =
            Pattern.compile("(?i).*;\\s*charset\\s*=\\s*(?!\"?utf-8\"?\\s*(;|$)).*");

    private final byte[] octets;
    private @Nullable JsonNode json;

    private FakeBody(byte[] octets, @Nullable JsonNode json) {
        this.octets = octets;
        this.json = json;
    }

    static FakeBody of(byte[] octets) {
        return new FakeBody(octets.clone(), null);
    }

    /** Returns a body of JSON that was parsed with the request that contains it. */
    static FakeBody of(JsonNode json) {
        return new FakeBody(Json.utf8(Json.write(json)), json);
    }

    byte[] octets() {
        return octets.clone();
    }

    int length() {
        return octets.length;
    }

    /**
     * Returns the body as a JSON object; throws a problem if the body is not a JSON object, or if {@code contentType}
     * is not JSON.
     */
    ObjectNode object(@Nullable String contentType) {
        requireJson(contentType);
        JsonNode value = json();
        if (value instanceof ObjectNode object) {
            return object;
        }
        throw GraphProblem.badRequest("The body must be a JSON object, but was "
                + (value.isMissingNode() ? "empty" : "of kind " + value.getNodeType()) + ".");
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

    private synchronized JsonNode json() {
        if (json == null) {
            try {
                json = Json.parse(octets);
            } catch (JacksonException e) {
                throw GraphProblem.badRequest("The body is not well-formed JSON: " + e.getOriginalMessage());
            }
        }
        return json;
    }
}
