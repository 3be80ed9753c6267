package dev.graphlet.runtime.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BinaryNode;
import tools.jackson.databind.node.POJONode;

/** Writes trees. Numbers keep their original text if the output is text. */
final class TreeWriter {
    private TreeWriter() {}

    static void write(JsonWriter json, JsonNode tree) {
        switch (tree.getNodeType()) {
            case OBJECT -> object(json, tree);
            case ARRAY -> array(json, tree);
            case STRING -> json.string(tree.stringValue());
            case NUMBER -> number(json, tree);
            case BOOLEAN -> json.bool(tree.booleanValue());
            case BINARY -> json.binary(((BinaryNode) tree).binaryValue());
            case POJO -> json.java(((POJONode) tree).getPojo());
            case NULL, MISSING -> json.nothing();
        }
    }

    private static void object(JsonWriter json, JsonNode tree) {
        json.startObject();
        tree.forEachEntry((name, value) -> {
            json.name(name);
            write(json, value);
        });
        json.endObject();
    }

    private static void array(JsonWriter json, JsonNode tree) {
        json.startArray();
        tree.forEach(item -> write(json, item));
        json.endArray();
    }

    private static void number(JsonWriter json, JsonNode number) {
        if (number instanceof LexicalNumber lexical && json.isText()) {
            json.number(lexical.text());
            return;
        }
        switch (number.numberType()) {
            case INT -> json.number(number.intValue());
            case LONG -> json.number(number.longValue());
            case BIG_INTEGER -> json.number(number.bigIntegerValue());
            case FLOAT -> json.number(number.numberValue().floatValue());
            case DOUBLE -> json.number(number.numberValue().doubleValue());
            case BIG_DECIMAL -> json.number(number.decimalValue());
        }
    }
}
