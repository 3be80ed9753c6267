package dev.graphlet.runtime.model;

import dev.graphlet.runtime.json.ExactJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The lexical forms of those items of a collection that would be written in another. */
final class LexicalItems {
    private final Map<Integer, JsonNode> kept = new HashMap<>();

    /** Adds the form of the item at that place. */
    void add(int place, JsonNode form) {
        kept.put(place, form);
    }

    /** The whole collection as it came. */
    JsonNode whole(List<?> items) {
        byte[] written = ExactJson.write(json -> new PropertyWriter(json, WriteMode.LOSSLESS).value(items));
        ArrayNode whole = (ArrayNode) ExactJson.read(written);
        kept.forEach(whole::set);
        return whole;
    }
}
