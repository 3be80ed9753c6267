package dev.graphlet.runtime.model;

import dev.graphlet.runtime.json.ExactJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.util.TokenBuffer;

/** The lexical forms of a collection's items: none as long as all are as they would be written. */
final class LexicalItems {
    private @Nullable Map<Integer, JsonNode> kept;

    /** Adds the form of the item at that place; null when it is the one that would be written. */
    void add(int place, @Nullable JsonNode form) {
        if (form != null) {
            kept = kept == null ? new HashMap<>() : kept;
            kept.put(place, form);
        }
    }

    /** The whole collection as it came; null when it would be written like that anyway. */
    @Nullable
    JsonNode whole(List<?> items) {
        if (kept == null) {
            return null;
        }
        TokenBuffer written = TokenBuffer.forGeneration().forceUseOfBigDecimal(true);
        new PropertyWriter(written, WriteMode.LOSSLESS).items(items);
        JsonParser parser = written.asParserOnFirstToken(ObjectReadContext.empty());
        ArrayNode whole = (ArrayNode) ExactJson.read(parser);
        kept.forEach(whole::set);
        return whole;
    }
}
