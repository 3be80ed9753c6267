package dev.graphlet.runtime.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The lexical forms of a collection's items: null as long as all are as they would be written. */
final class LexicalItems {
    private final ArrayNode forms = JsonNodeFactory.instance.arrayNode();
    private boolean kept;

    /** Adds an item that has been read from a scalar that the parser still stands on. */
    void add(@Nullable JsonNode form, JsonParser parser) {
        if (form != null) {
            kept = true;
            forms.add(form);
        } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
            forms.add(parser.getString());
        } else if (parser.currentToken() == JsonToken.VALUE_NULL) {
            forms.addNull();
        } else if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            forms.add(parser.getBigIntegerValue());
        } else if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            forms.add(parser.getDecimalValue());
        }
    }

    /** The whole collection as it was written; null when it would be written like that anyway. */
    @Nullable
    JsonNode whole() {
        return kept ? forms : null;
    }
}
