package dev.graphlet.runtime.model;

import dev.graphlet.runtime.json.ExactJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.util.TokenBuffer;

/** The lexical forms of those items of a collection that would be written in another. */
final class LexicalItems {
    private final Map<Integer, JsonNode> kept = new HashMap<>();

    /** Adds the form of the item at that place. */
    void add(int place, JsonNode form) {
        kept.put(place, form);
    }

    /** The whole collection as it came. */
    JsonNode whole(List<?> items) {
        TokenBuffer written = TokenBuffer.forGeneration().forceUseOfBigDecimal(true);
        new PropertyWriter(written, WriteMode.LOSSLESS).value(items);
        JsonParser parser = written.asParserOnFirstToken(ObjectReadContext.empty());
        ArrayNode whole = (ArrayNode) ExactJson.read(parser);
        kept.forEach(whole::set);
        return whole;
    }
}
