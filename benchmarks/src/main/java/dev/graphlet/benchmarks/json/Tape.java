package dev.graphlet.benchmarks.json;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * The floor. Reading: every token, with the text of each. Writing: the calls that make the same JSON, recorded once,
 * names encoded beforehand.
 */
public final class Tape {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final List<JsonToken> tokens = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    static Tape record(byte[] json) {
        Tape tape = new Tape();
        try (JsonParser parser = FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tape.tokens.add(token);
                tape.values.add(
                        token == JsonToken.PROPERTY_NAME
                                ? new SerializedString(parser.currentName())
                                : token == JsonToken.VALUE_STRING
                                        ? parser.getString()
                                        : token == JsonToken.VALUE_NUMBER_INT ? parser.getIntValue() : "");
            }
        }
        return tape;
    }

    /** Reads every token, with its text; some number of all that was read. */
    public static int scan(byte[] json) {
        int length = 0;
        try (JsonParser parser = FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    length += parser.currentName().length();
                } else if (token == JsonToken.VALUE_STRING) {
                    length += parser.getString().length();
                } else if (token == JsonToken.VALUE_NUMBER_INT) {
                    length += parser.getIntValue();
                }
            }
        }
        return length;
    }

    byte[] replay() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        try (JsonGenerator json = FACTORY.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), out)) {
            for (int i = 0; i < tokens.size(); i++) {
                switch (tokens.get(i)) {
                    case START_OBJECT -> json.writeStartObject();
                    case END_OBJECT -> json.writeEndObject();
                    case START_ARRAY -> json.writeStartArray();
                    case END_ARRAY -> json.writeEndArray();
                    case PROPERTY_NAME -> json.writeName((SerializedString) values.get(i));
                    case VALUE_STRING -> json.writeString((String) values.get(i));
                    case VALUE_NUMBER_INT -> json.writeNumber((Integer) values.get(i));
                    case VALUE_TRUE -> json.writeBoolean(true);
                    case VALUE_FALSE -> json.writeBoolean(false);
                    case VALUE_NULL -> json.writeNull();
                    default -> throw new IllegalStateException("not in the samples: " + tokens.get(i));
                }
            }
        }
        return out.toByteArray();
    }
}
