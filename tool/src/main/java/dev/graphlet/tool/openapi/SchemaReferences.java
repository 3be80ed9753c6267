package dev.graphlet.tool.openapi;

import dev.graphlet.processor.model.EdmPrimitive;
import dev.graphlet.processor.model.PrimitiveType;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.TypeReference;
import dev.graphlet.processor.model.ValueType;
import dev.graphlet.tool.client.Client;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of the types of values. */
final class SchemaReferences {
    private final Map<TypeReference, String> names = new HashMap<>();

    SchemaReferences(Client client) {
        Set<String> taken = new HashSet<>();
        client.all().forEach(spec -> {
            String name = spec.reference().qualifiedName().replaceAll("[^A-Za-z0-9._-]", "_");
            while (!taken.add(name)) {
                name += "_";
            }
            names.put(spec.reference(), name);
        });
    }

    /** Returns the name of the schema of a type. */
    String name(TypeReference type) {
        return names.getOrDefault(type, type.qualifiedName());
    }

    ObjectNode of(Property property) {
        return property.collection() ? list(of(property.type())) : of(property.type());
    }

    static ObjectNode list(ObjectNode item) {
        ObjectNode list = JsonNodeFactory.instance.objectNode();
        list.put("type", "array");
        list.set("items", item);
        return list;
    }

    ObjectNode of(ValueType type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (type instanceof TypeReference reference) {
            schema.put("$ref", "#/components/schemas/" + name(reference));
        } else if (type instanceof PrimitiveType known) {
            primitive(schema, known.primitive());
        } else {
            schema.put("type", "string");
            schema.put("contentMediaType", "application/octet-stream");
        }
        return schema;
    }

    private static void primitive(ObjectNode schema, EdmPrimitive type) {
        switch (type) {
            case STRING -> put(schema, "string", "");
            case BOOLEAN -> put(schema, "boolean", "");
            case INT16 -> put(schema, "integer", "int16");
            case INT32 -> put(schema, "integer", "int32");
            case INT64 -> put(schema, "integer", "int64");
            case SINGLE -> put(schema, "number", "float");
            case DOUBLE -> put(schema, "number", "double");
            case DECIMAL -> put(schema, "number", "decimal");
            case GUID -> put(schema, "string", "uuid");
            case DATE_TIME_OFFSET -> put(schema, "string", "date-time");
            case DATE -> put(schema, "string", "date");
            case TIME_OF_DAY -> put(schema, "string", "time");
            case DURATION, PERIOD_DURATION -> put(schema, "string", "duration");
            case BINARY -> {
                put(schema, "string", "");
                schema.put("contentEncoding", "base64url");
            }
            case UNTYPED -> schema.put("description", "Any JSON value.");
        }
    }

    private static void put(ObjectNode schema, String type, String format) {
        schema.put("type", type);
        if (!format.isEmpty()) {
            schema.put("format", format);
        }
    }
}
