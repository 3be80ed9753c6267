package dev.graphlet.tool.sample;

import dev.graphlet.tool.selection.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Takes the names out of JSON. */
public final class JsonShape {
    private static final String TYPE = "@odata.type";
    private static final String BIND = "@odata.bind";

    private JsonShape() {}

    /** Returns the names in a body, in the items of a list of bodies, or in the items of a page. */
    public static Shape of(JsonNode json) {
        if (json.isArray()) {
            Shape shape = Shape.EMPTY;
            for (JsonNode item : json) {
                shape = shape.and(of(item));
            }
            return shape;
        }
        return isPage(json) ? of(json.get("value")) : object(json);
    }

    /** Returns the qualified name of the type that a body says it is of, without a hash sign. */
    public static Optional<String> type(JsonNode json) {
        JsonNode type = json.get(TYPE);
        if (type == null && isPage(json) && !json.get("value").isEmpty()) {
            type = json.get("value").get(0).get(TYPE);
        }
        return type != null && type.isString() ? Optional.of(type.asString().replaceFirst("^#", "")) : Optional.empty();
    }

    private static boolean isPage(JsonNode json) {
        JsonNode value = json.get("value");
        return value != null
                && value.isArray()
                && json.propertyNames().stream().allMatch(name -> name.equals("value") || name.startsWith("@"));
    }

    private static Shape object(JsonNode json) {
        if (!json.isObject()) {
            return Shape.EMPTY;
        }
        Map<String, Shape.Named> members = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : json.properties()) {
            String name = property.getKey();
            if (name.endsWith(BIND)) {
                members.put(name.substring(0, name.length() - BIND.length()), Shape.Named.PLAIN);
            } else if (name.indexOf('@') < 0) {
                members.put(name, new Shape.Named(false, typed(property.getValue())));
            }
        }
        return new Shape(members);
    }

    /** Returns the names in a value; those of a value that says its type stand behind that. */
    private static Shape typed(JsonNode json) {
        if (json.isArray()) {
            Shape shape = Shape.EMPTY;
            for (JsonNode item : json) {
                shape = shape.and(typed(item));
            }
            return shape;
        }
        Optional<String> type = json.isObject() ? type(json) : Optional.empty();
        Shape names = object(json);
        return type.isEmpty() ? names : new Shape(Map.of(type.get(), new Shape.Named(false, names)));
    }
}
