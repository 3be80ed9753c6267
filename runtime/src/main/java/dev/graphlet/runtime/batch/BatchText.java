package dev.graphlet.runtime.batch;

import dev.graphlet.runtime.json.BinaryText;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.request.RequestBody;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.MediaTypeText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Writes and reads the JSON of a batch. */
final class BatchText {
    private static final String CONTENT_TYPE = "Content-Type";

    private BatchText() {}

    /** Returns the body for {@code items}; dependencies on other items are left out. */
    static JsonNode request(List<BatchItem<?>> items, String endpoint) {
        List<Object> requests = new ArrayList<>();
        items.forEach(item -> requests.add(request(item, items, endpoint)));
        return ExactJson.of(Map.of("requests", requests));
    }

    private static Map<String, Object> request(BatchItem<?> item, List<BatchItem<?>> items, String endpoint) {
        RequestParts<?> parts = RequestParts.of(item.request());
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("id", item.id());
        request.put("method", parts.target().method().name());
        request.put("url", relative(parts.target().reference(), endpoint));
        Headers headers = parts.headers();
        Optional<RequestBody> body = parts.sentBody();
        if (body.isPresent() && headers.first(CONTENT_TYPE).isEmpty()) {
            headers = headers.with(CONTENT_TYPE, body.get().mediaType());
        }
        if (!headers.isEmpty()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            headers.asMap().forEach((name, values) -> fields.put(name, String.join(", ", values)));
            request.put("headers", fields);
        }
        boolean json = headers.first(CONTENT_TYPE).filter(MediaTypeText::isJson).isPresent();
        body.map(RequestBody::bytes)
                .ifPresent(bytes -> request.put("body", json ? ExactJson.read(bytes) : BinaryText.print(bytes)));
        List<String> dependencies = item.dependencies().stream()
                .filter(items::contains)
                .map(BatchItem::id)
                .toList();
        if (!dependencies.isEmpty()) {
            request.put("dependsOn", dependencies);
        }
        return request;
    }

    /** Returns {@code reference} without {@code endpoint}, if it is a link of the service such as a next page. */
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

    /** Returns the octets of a body: JSON unchanged, text in UTF-8, other strings decoded if they are base64. */
    static byte[] body(JsonNode response, Headers headers) {
        JsonNode body = response.get("body");
        if (body == null || body.isNull()) {
            return new byte[0];
        }
        if (!body.isString()) {
            return ExactJson.write(body);
        }
        String text = body.stringValue();
        Optional<String> type = headers.first(CONTENT_TYPE);
        if (type.filter(MediaTypeText::isText).isPresent()) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        byte[] octets = BinaryText.parse(text);
        if (type.filter(MediaTypeText::isJson).isPresent()) {
            // Graph sends responses of other services, such as to an upload, in base64, even if they are JSON.
            return octets != null && isObjectOrArray(octets) ? octets : ExactJson.write(body);
        }
        return octets != null ? octets : text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isObjectOrArray(byte[] octets) {
        try {
            return ExactJson.read(octets).isContainer();
        } catch (JacksonException e) {
            return false;
        }
    }
}
