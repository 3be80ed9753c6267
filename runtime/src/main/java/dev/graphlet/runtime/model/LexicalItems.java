package dev.graphlet.runtime.model;

import dev.graphlet.runtime.json.ExactJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The lexical forms of those items of a collection that would otherwise be written differently. */
final class LexicalItems {
    private final Map<Integer, JsonNode> kept = new HashMap<>();

    /** Adds the lexical {@code form} of the item at index {@code place}. */
    void add(int place, JsonNode form) {
        kept.put(place, form);
    }

    /** Returns the whole collection in its original form. */
    JsonNode whole(List<?> items) {
        byte[] written = ExactJson.write(json -> new PropertyWriter(json, WriteMode.LOSSLESS).value(items));
        ArrayNode whole = (ArrayNode) ExactJson.read(written);
        kept.forEach(whole::set);
        return whole;
    }
}
