package dev.graphlet.testkit.query;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The stored links of navigation properties of complex values, which are never part of a response. */
public final class StoredLinks {
    /** The suffix of the member that holds the URLs of referenced entities. */
    public static final String BIND = "@odata.bind";

    /** The suffix of the member that holds contained entities. */
    public static final String CONTAINED = "@graphlet.contained";

    private StoredLinks() {}

    /** Removes the links from {@code json} and its nested objects, and returns {@code json}. */
    public static ObjectNode hidden(ObjectNode json) {
        json.remove(List.copyOf(json.propertyNames()).stream()
                .filter(name -> name.endsWith(BIND) || name.endsWith(CONTAINED))
                .toList());
        json.values().forEach(StoredLinks::hideWithin);
        return json;
    }

    private static void hideWithin(JsonNode value) {
        if (value instanceof ObjectNode object) {
            hidden(object);
        } else {
            value.values().forEach(StoredLinks::hideWithin);
        }
    }
}
