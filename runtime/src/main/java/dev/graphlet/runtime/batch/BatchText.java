package dev.graphlet.runtime.batch;

import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.request.RequestBody;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.transport.Headers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The JSON of a batch. */
final class BatchText {
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String JSON = "application/json";

    private BatchText() {}

    /** The body for those items, and for no others that they depend on. */
    static JsonNode request(List<BatchItem<?>> items, String endpoint) {
        List<Object> requests = new ArrayList<>();
        items.forEach(item -> requests.add(request(item, items, endpoint)));
        return ExactJson.of(Map.of("requests", requests));
    }

    private static Map<String, Object> request(BatchItem<?> item, List<BatchItem<?>> items, String endpoint) {
        RequestParts<?> parts = item.request().parts();
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("id", item.id());
        request.put("method", parts.target().method().name());
        request.put("url", relative(parts.target().reference(), endpoint));
        Headers headers = parts.headers();
        Optional<byte[]> body = parts.body().filter(RequestBody::isSent).map(RequestBody::bytes);
        if (body.isPresent() && headers.first(CONTENT_TYPE).isEmpty()) {
            headers = headers.with(CONTENT_TYPE, JSON);
        }
        if (!headers.isEmpty()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            headers.asMap().forEach((name, values) -> fields.put(name, String.join(", ", values)));
            request.put("headers", fields);
        }
        boolean json = isJson(headers);
        body.ifPresent(bytes -> request.put(
                "body", json ? ExactJson.read(bytes) : Base64.getEncoder().encodeToString(bytes)));
        List<String> dependencies = item.dependencies().stream()
                .filter(items::contains)
                .map(BatchItem::id)
                .toList();
        if (!dependencies.isEmpty()) {
            request.put("dependsOn", dependencies);
        }
        return request;
    }

    /** A link of the service, such as a next page, without its root. */
    private static String relative(String reference, String endpoint) {
        return reference.startsWith(endpoint + "/") ? reference.substring(endpoint.length()) : reference;
    }

    static Headers headers(JsonNode response) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        response.path("headers")
                .properties()
                .forEach(field ->
                        fields.put(field.getKey(), List.of(field.getValue().asString(""))));
        return Headers.copyOf(fields);
    }

    /** JSON as it is; a text as what it says, or as the octets that it encodes. */
    static byte[] body(JsonNode response, Headers headers) {
        JsonNode body = response.get("body");
        if (body == null || body.isNull()) {
            return new byte[0];
        }
        if (!body.isString() || isJson(headers)) {
            return ExactJson.write(body);
        }
        boolean text = headers.first(CONTENT_TYPE)
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("text/"))
                .isPresent();
        return text ? body.stringValue().getBytes(StandardCharsets.UTF_8) : octets(body.stringValue());
    }

    private static byte[] octets(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static boolean isJson(Headers headers) {
        return headers.first(CONTENT_TYPE)
                .map(type -> type.toLowerCase(Locale.ROOT))
                .filter(type -> type.startsWith(JSON) || type.contains("+json"))
                .isPresent();
    }
}
