package dev.graphlet.runtime.model;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.json.JsonFormatException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Reads the changes that a delta reports for navigation properties: {@code members@delta} (OData JSON 4.01, section
 * 15.3).
 */
@InternalApi
public final class RelatedChanges {
    private static final String DELTA = "@delta";
    private static final String ODATA_DELTA = "@odata.delta";

    private RelatedChanges() {}

    /**
     * Returns the related values that were added or removed, by the wire names of the declared navigation properties.
     * The values usually have little more than their keys, and {@code @removed} if they were removed.
     *
     * @throws JsonFormatException if the JSON does not match the declared types
     */
    public static Map<String, List<StructuredValue>> of(StructuredValue value, TypeRegistry types) {
        Map<String, List<StructuredValue>> changes = new LinkedHashMap<>();
        value.extras.undeclared.forEach((name, tree) -> {
            int index = value.codec().indexOf(navigation(name));
            if (index > 0
                    && tree instanceof ArrayNode
                    && value.codec().property(index).isNavigation()) {
                changes.put(navigation(name), read(value, index, name, tree, types));
            }
        });
        return changes;
    }

    private static String navigation(String annotation) {
        String suffix = annotation.endsWith(ODATA_DELTA) ? ODATA_DELTA : DELTA;
        return annotation.endsWith(suffix) ? annotation.substring(0, annotation.length() - suffix.length()) : "";
    }

    private static List<StructuredValue> read(
            StructuredValue value, int index, String annotation, JsonNode tree, TypeRegistry types) {
        byte[] json = ExactJson.write(ExactJson.of(Map.of(annotation, tree))); // makes pointers name the annotation
        return ExactJson.read(json, ExactJson.DEEPEST, parser -> read(parser, value, index, types));
    }

    private static List<StructuredValue> read(JsonParser parser, StructuredValue owner, int index, TypeRegistry types) {
        List<StructuredValue> items = new ArrayList<>();
        parser.nextToken();
        parser.nextName();
        parser.nextToken();
        if (owner.codec().property(index).isCollection()) {
            ((List<?>) Objects.requireNonNull(value(parser, owner, index, types)))
                    .forEach(item -> items.add((StructuredValue) item));
        } else {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add((StructuredValue) value(parser, owner, index, types));
            }
        }
        items.removeIf(Objects::isNull);
        return items;
    }

    /** Reads the parser's current value with the generated code that reads the navigation property itself. */
    private static @Nullable Object value(JsonParser parser, StructuredValue owner, int index, TypeRegistry types) {
        StructuredBuilder builder = owner.toBuilder();
        boolean secret = owner.codec().property(index).isSensitive();
        owner.codec().readProperty(index, new PropertyReader(parser, types, secret), builder);
        return owner.codec().get(index, builder.build());
    }
}
