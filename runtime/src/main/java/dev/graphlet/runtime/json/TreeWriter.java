package dev.graphlet.runtime.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BinaryNode;
import tools.jackson.databind.node.POJONode;

/** Writes trees. Numbers keep their original text if the generator writes JSON text. */
final class TreeWriter {
    private TreeWriter() {}

    static void write(JsonGenerator json, JsonNode tree) {
        switch (tree.getNodeType()) {
            case OBJECT -> object(json, tree);
            case ARRAY -> array(json, tree);
            case STRING -> json.writeString(tree.stringValue());
            case NUMBER -> number(json, tree);
            case BOOLEAN -> json.writeBoolean(tree.booleanValue());
            case BINARY -> json.writeBinary(((BinaryNode) tree).binaryValue());
            case POJO -> json.writePOJO(((POJONode) tree).getPojo());
            case NULL, MISSING -> json.writeNull();
        }
    }

    private static void object(JsonGenerator json, JsonNode tree) {
        json.writeStartObject();
        tree.forEachEntry((name, value) -> {
            json.writeName(name);
            write(json, value);
        });
        json.writeEndObject();
    }

    private static void array(JsonGenerator json, JsonNode tree) {
        json.writeStartArray();
        tree.forEach(item -> write(json, item));
        json.writeEndArray();
    }

    private static void number(JsonGenerator json, JsonNode number) {
        if (number instanceof LexicalNumber lexical && json instanceof JsonGeneratorBase) {
            json.writeNumber(lexical.text());
            return;
        }
        switch (number.numberType()) {
            case INT -> json.writeNumber(number.intValue());
            case LONG -> json.writeNumber(number.longValue());
            case BIG_INTEGER -> json.writeNumber(number.bigIntegerValue());
            case FLOAT -> json.writeNumber(number.numberValue().floatValue());
            case DOUBLE -> json.writeNumber(number.numberValue().doubleValue());
            case BIG_DECIMAL -> json.writeNumber(number.decimalValue());
        }
    }
}
