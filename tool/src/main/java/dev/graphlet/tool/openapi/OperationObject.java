package dev.graphlet.tool.openapi;

import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Permissions;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Property.Trait;
import dev.graphlet.processor.model.StreamType;
import dev.graphlet.tool.client.Operation;
import dev.graphlet.tool.client.OperationKind;
import dev.graphlet.tool.reference.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes one operation of a path. */
final class OperationObject {
    private static final String JSON = "application/json";
    private static final String STREAM = "application/octet-stream";

    private final Operation operation;
    private final OpenApiPath path;
    private final SchemaReferences references;
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    OperationObject(Operation operation, OpenApiPath path, SchemaReferences references) {
        this.operation = operation;
        this.path = path;
        this.references = references;
    }

    ObjectNode json(Set<String> ids) {
        json.put("operationId", id(ids));
        SchemaObjects.describe(json, PlainText.of(operation.documentation()));
        if (operation.documentation().deprecated()) {
            json.put("deprecated", true);
        }
        operation
                .subject()
                .entity()
                .ifPresent(
                        entity -> json.putArray("tags").add(entity.reference().name()));
        parameters();
        body().ifPresent(schema -> {
            ObjectNode body = json.putObject("requestBody");
            body.put("required", true);
            body.putObject("content")
                    .putObject(operation.kind() == OperationKind.SET_STREAM ? STREAM : JSON)
                    .set("schema", schema);
        });
        responses();
        permissions();
        return json;
    }

    private String id(Set<String> ids) {
        String base = (operation.kind().name().toLowerCase(Locale.ROOT) + path.text()).replaceAll("[^A-Za-z0-9]+", "_");
        String id = base;
        for (int i = 2; !ids.add(id); i++) {
            id = base + i;
        }
        return id;
    }

    private void parameters() {
        if (!path.parameters().isEmpty()) {
            ArrayNode parameters = json.putArray("parameters");
            for (String name : path.parameters()) {
                ObjectNode parameter = parameters.addObject();
                parameter.put("name", name);
                parameter.put("in", "path");
                parameter.put("required", true);
                parameter.set("schema", schemaOf(name));
            }
        }
    }

    private ObjectNode schemaOf(String parameter) {
        Optional<Property> declared = operation.subject().call().filter(Call::function).stream()
                .flatMap(call -> call.parameters().stream())
                .filter(each -> each.name().equals(parameter))
                .findFirst();
        return declared.map(references::of).orElseGet(() -> type("string"));
    }

    private static ObjectNode type(String name) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", name);
        return schema;
    }

    private Optional<ObjectNode> body() {
        return switch (operation.kind()) {
            case CREATE, UPDATE, UPSERT -> Optional.of(entity());
            case SET_STREAM -> Optional.of(JsonNodeFactory.instance.objectNode());
            case ADD_REFERENCE, SET_REFERENCE -> Optional.of(reference());
            case ACTION ->
                operation
                        .subject()
                        .call()
                        .filter(call -> !call.parameters().isEmpty())
                        .map(this::arguments);
            default -> Optional.empty();
        };
    }

    private ObjectNode entity() {
        return references.of(operation.subject().entity().orElseThrow().reference());
    }

    private static ObjectNode reference() {
        ObjectNode schema = type("object");
        schema.putObject("properties").set("@odata.id", type("string"));
        schema.putArray("required").add("@odata.id");
        return schema;
    }

    private ObjectNode arguments(Call call) {
        ObjectNode schema = type("object");
        ObjectNode properties = schema.putObject("properties");
        SchemaObjects objects = new SchemaObjects(references);
        call.parameters().forEach(parameter -> properties.set(parameter.name(), objects.property(parameter)));
        List<Property> required = call.parameters().stream()
                .filter(parameter -> parameter.is(Trait.REQUIRED))
                .toList();
        if (!required.isEmpty()) {
            ArrayNode names = schema.putArray("required");
            required.forEach(parameter -> names.add(parameter.name()));
        }
        return schema;
    }

    private void responses() {
        ObjectNode responses = json.putObject("responses");
        Optional<ObjectNode> result = result();
        String status = operation.kind() == OperationKind.CREATE ? "201" : result.isPresent() ? "200" : "204";
        ObjectNode response = responses.putObject(status);
        response.put("description", result.isPresent() ? "Success." : "Success without content.");
        result.ifPresent(
                schema -> response.putObject("content").putObject(mediaType()).set("schema", schema));
        responses.putObject("default").put("description", "An OData error.");
    }

    private Optional<ObjectNode> result() {
        return switch (operation.kind()) {
            case CREATE, GET, UPDATE, UPSERT -> Optional.of(entity());
            case LIST, DELTA -> Optional.of(page(entity()));
            case COUNT -> Optional.of(type("integer"));
            case LIST_REFERENCES -> Optional.of(page(reference()));
            case GET_REFERENCE -> Optional.of(reference());
            case GET_STREAM -> Optional.of(JsonNodeFactory.instance.objectNode());
            case ACTION, FUNCTION ->
                operation.subject().call().flatMap(Call::result).map(this::result);
            default -> Optional.empty();
        };
    }

    private ObjectNode result(Property result) {
        if (result.type() instanceof StreamType) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (result.collection()) {
            return page(references.of(result.type()));
        }
        ObjectNode value = references.of(result.type());
        if (result.primitive().isEmpty() && value.has("$ref")) {
            return value;
        }
        ObjectNode schema = type("object");
        schema.putObject("properties").set("value", value);
        return schema;
    }

    private static ObjectNode page(ObjectNode item) {
        ObjectNode page = type("object");
        ObjectNode properties = page.putObject("properties");
        properties.set("value", SchemaReferences.list(item));
        properties.set("@odata.nextLink", type("string"));
        return page;
    }

    private String mediaType() {
        boolean stream = operation.kind() == OperationKind.GET_STREAM
                || operation
                        .subject()
                        .call()
                        .flatMap(Call::result)
                        .filter(result -> result.type() instanceof StreamType)
                        .isPresent();
        return stream ? STREAM : operation.kind() == OperationKind.COUNT ? "text/plain" : JSON;
    }

    /** Adds the permissions, each kind from least to most privileged. */
    private void permissions() {
        if (!operation.permissions().isEmpty()) {
            ObjectNode permissions = json.putObject("x-ms-permissions");
            for (Permissions each : operation.permissions()) {
                add(permissions, "DelegatedWork", each.delegated());
                add(permissions, "DelegatedPersonal", each.personal());
                add(permissions, "Application", each.application());
            }
        }
    }

    private static void add(ObjectNode permissions, String scheme, List<String> names) {
        if (!names.isEmpty()) {
            ArrayNode all =
                    permissions.has(scheme) ? (ArrayNode) permissions.get(scheme) : permissions.putArray(scheme);
            names.forEach(all::add);
        }
    }
}
