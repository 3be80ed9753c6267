package dev.graphlet.testkit.query;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is stored of the navigations of complex values, beside the values' properties, and is no part of any response. */
public final class Links {
    /** What the name ends with under which the URLs of entities are that exist by themselves. */
    public static final String BIND = "@odata.bind";

    /** What the name ends with under which contained entities are. */
    public static final String CONTAINED = "@graphlet.contained";

    private Links() {}

    /** Removes it from the object and all that are nested in it. */
    public static ObjectNode hidden(ObjectNode json) {
        json.remove(List.copyOf(json.propertyNames()).stream()
                .filter(name -> name.endsWith(BIND) || name.endsWith(CONTAINED))
                .toList());
        json.values().forEach(Links::hideWithin);
        return json;
    }

    private static void hideWithin(JsonNode value) {
        if (value instanceof ObjectNode object) {
            hidden(object);
        } else {
            value.values().forEach(Links::hideWithin);
        }
    }
}
