package dev.graphlet.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.BinaryNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;
import tools.jackson.databind.node.StringNode;

/** Reads any value as a tree whose numbers keep their texts. If a property is repeated, its last value counts. */
final class TreeReader {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final String NUMBER = "a number of at most %d characters whose exponent is an Edm.Int32"
            .formatted(StreamReadConstraints.DEFAULT_MAX_NUM_LEN);

    private TreeReader() {}

    /** Reads the value at the parser's current token; the parser then is at the last token of the value. */
    static JsonNode read(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw JsonFormatException.mismatch(parser, "a value", true);
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> StringNode.valueOf(parser.getString());
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> decimal(parser);
            case VALUE_TRUE, VALUE_FALSE -> BooleanNode.valueOf(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> NullNode.getInstance();
            case VALUE_EMBEDDED_OBJECT -> embedded(parser);
            default -> throw JsonFormatException.mismatch(parser, "a value", true);
        };
    }

    private static ObjectNode object(JsonParser parser) {
        return members(parser.nextName(), parser);
    }

    /** Reads an object whose brace has been read; the parser is at the first name, or at the closing brace. */
    static ObjectNode members(JsonParser parser) {
        return members(parser.hasToken(JsonToken.PROPERTY_NAME) ? parser.currentName() : null, parser);
    }

    private static ObjectNode members(@Nullable String first, JsonParser parser) {
        ObjectNode object = NODES.objectNode();
        for (String name = first; name != null; name = parser.nextName()) {
            parser.nextToken();
            object.set(name, read(parser));
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser) {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(read(parser));
        }
        return array;
    }

    private static JsonNode integer(JsonParser parser) {
        return switch (parser.getNumberType()) {
            case INT -> integer(parser.getIntValue(), parser);
            case LONG -> LongNode.valueOf(parser.getLongValue());
            default -> BigIntegerNode.valueOf(new BigInteger(parser.getString()));
        };
    }

    private static JsonNode integer(int value, JsonParser parser) {
        boolean negativeZero = value == 0 && parser.getString().equals(LexicalNumber.NegativeZero.TEXT);
        return negativeZero ? new LexicalNumber.NegativeZero() : IntNode.valueOf(value);
    }

    private static JsonNode decimal(JsonParser parser) {
        if (parser.isNaN()) {
            return DoubleNode.valueOf(parser.getDoubleValue());
        }
        String text = parser.getString();
        BigDecimal value = NumberText.decimal(text);
        if (value == null) {
            throw JsonFormatException.mismatch(parser, NUMBER, true);
        }
        return LexicalNumber.decimal(value, text);
    }

    private static JsonNode embedded(JsonParser parser) {
        Object value = parser.getEmbeddedObject();
        if (value instanceof byte[] octets) {
            return BinaryNode.valueOf(octets);
        }
        return value instanceof JsonNode tree ? tree : new POJONode(value);
    }
}
