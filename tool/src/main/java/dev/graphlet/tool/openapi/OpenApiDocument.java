package dev.graphlet.tool.openapi;

import dev.graphlet.processor.model.Service;
import dev.graphlet.tool.client.Client;
import dev.graphlet.tool.client.Operation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the OpenAPI document of a client. */
public final class OpenApiDocument {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private OpenApiDocument() {}

    /** Returns the document as JSON. */
    public static String of(Client client) {
        Service service = client.service();
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("openapi", "3.1.0");
        ObjectNode info = document.putObject("info");
        info.put("title", (service.name().isEmpty() ? client.name() : service.name()) + " API");
        info.put("version", service.endpoint().replaceAll(".*/", ""));
        info.put("description", "The part of the service that the client of the package " + client.name() + " uses.");
        document.putArray("servers").addObject().put("url", service.endpoint());
        ObjectNode paths = document.putObject("paths");
        SchemaReferences references = new SchemaReferences(client);
        Set<String> ids = new HashSet<>();
        Map<String, ObjectNode> items = new LinkedHashMap<>();
        for (Operation operation : client.operations()) {
            OpenApiPath path = OpenApiPath.of(operation.path());
            ObjectNode item = items.computeIfAbsent(path.text(), paths::putObject);
            String method = operation.method().toLowerCase(Locale.ROOT);
            if (!item.has(method)) {
                item.set(method, new OperationObject(operation, path, references).json(ids));
            }
        }
        ObjectNode schemas = document.putObject("components").putObject("schemas");
        SchemaObjects objects = new SchemaObjects(references);
        client.types().forEach(spec -> schemas.set(references.name(spec.reference()), objects.of(spec)));
        return MAPPER.writeValueAsString(document).replace("\r\n", "\n") + "\n";
    }
}
