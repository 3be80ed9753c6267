package dev.graphlet.tool.reference;

import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Resource;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.StreamType;
import dev.graphlet.tool.client.OperationKind;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the example of an operation: a request and its response. */
final class ExampleSections {
    private static final String STREAM = "<content>";

    private final Service service;
    private final SampleBodies bodies;

    ExampleSections(Service service, SampleBodies bodies) {
        this.service = service;
        this.bodies = bodies;
    }

    void addTo(Markdown page, OperationGroup group) {
        String name = Titles.of(group).toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", "_")
                + (group.kind() == OperationKind.CREATE ? "_from_" : "");
        page.heading(2, "Examples")
                .heading(3, "Request")
                .annotation("\"blockType\": \"request\"", "\"name\": \"" + name + "\"")
                .code(Optional.of("http"), request(group))
                .heading(3, "Response");
        Optional<String> body = responseBody(group);
        if (body.isPresent() && isJson(group)) {
            page.line(">**Note:** The response object shown here might be shortened for readability.");
        }
        responseAnnotation(page, group, body.isPresent());
        page.code(Optional.of("http"), response(group, body));
    }

    private void responseAnnotation(Markdown page, OperationGroup group, boolean hasBody) {
        if (hasBody
                && isJson(group)
                && group.call().isEmpty()
                && group.first().subject().entity().isPresent()) {
            page.annotation(
                    "\"blockType\": \"response\"",
                    "\"truncated\": true",
                    "\"@odata.type\": \"" + group.entity().reference().qualifiedName() + "\"");
        } else {
            page.annotation("\"blockType\": \"response\"", "\"truncated\": true");
        }
    }

    private String request(OperationGroup group) {
        String line = group.first().method() + " " + service.endpoint().replaceAll("/$", "")
                + group.first().path() + "\n";
        if (group.kind() == OperationKind.SET_STREAM) {
            return line + "Content-Type: application/octet-stream\n\n" + STREAM + "\n";
        }
        return requestBody(group)
                .map(SampleBodies::text)
                .map(body ->
                        line + "Content-Type: application/json\nContent-length: " + octets(body) + "\n\n" + body + "\n")
                .orElse(line);
    }

    /** Returns the number of octets of a body whose lines end as in HTTP, which is how Graph's pages count. */
    private static int octets(String body) {
        return body.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8).length;
    }

    private Optional<JsonNode> requestBody(OperationGroup group) {
        return switch (group.kind()) {
            case CREATE, UPSERT -> Optional.of(bodies.created(group.entity()));
            case UPDATE -> Optional.of(bodies.updated(group.entity()));
            case ADD_REFERENCE, SET_REFERENCE -> Optional.of(reference(group));
            case ACTION ->
                group.call().filter(call -> !call.parameters().isEmpty()).map(bodies::arguments);
            default -> Optional.empty();
        };
    }

    private JsonNode reference(OperationGroup group) {
        String path = group.entity().entitySet().map(Resource::path).orElse("/{path of the object's collection}");
        ObjectNode reference = JsonNodeFactory.instance.objectNode();
        reference.put("@odata.id", service.endpoint().replaceAll("/$", "") + path + "/{id}");
        return reference;
    }

    private static String response(OperationGroup group, Optional<String> body) {
        String status = switch (group.kind()) {
            case CREATE -> "201 Created";
            default -> body.isPresent() ? "200 OK" : "204 No Content";
        };
        String type = isStream(group) ? "application/octet-stream" : isJson(group) ? "application/json" : "text/plain";
        return "HTTP/1.1 " + status + "\n"
                + body.map(text -> "Content-Type: " + type + "\n\n" + text + "\n")
                        .orElse("");
    }

    private Optional<String> responseBody(OperationGroup group) {
        if (isStream(group)) {
            return Optional.of(STREAM);
        }
        return switch (group.kind()) {
            case COUNT -> Optional.of("3");
            case CREATE, UPSERT -> Optional.of(SampleBodies.text(bodies.created(group.entity())));
            case GET, UPDATE -> Optional.of(SampleBodies.text(bodies.read(group.entity())));
            case LIST, DELTA -> Optional.of(SampleBodies.text(bodies.page(bodies.read(group.entity()))));
            case LIST_REFERENCES -> Optional.of(SampleBodies.text(bodies.page(reference(group))));
            case GET_REFERENCE -> Optional.of(SampleBodies.text(reference(group)));
            case ACTION, FUNCTION ->
                group.call().flatMap(Call::result).map(bodies::result).map(SampleBodies::text);
            default -> Optional.empty();
        };
    }

    private static boolean isStream(OperationGroup group) {
        return group.kind() == OperationKind.GET_STREAM
                || group.call()
                        .flatMap(Call::result)
                        .map(Property::type)
                        .filter(StreamType.class::isInstance)
                        .isPresent();
    }

    private static boolean isJson(OperationGroup group) {
        return !isStream(group) && group.kind() != OperationKind.COUNT;
    }
}
