package dev.graphlet.benchmarks.json;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.NumberConverter;
import io.avaje.json.JsonReader;
import io.avaje.json.stream.JsonStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What Jackson's tokenizer does in {@link Tape#scan}, by others: every token, with its text, and nothing made of it. */
final class Tokenizers {
    private static final DslJson<Object> DSL_JSON = new DslJson<>();
    private static final JsonStream AVAJE = JsonStream.builder().build();

    private Tokenizers() {}

    /** Reads every token by dsl-json, and names as its generated code does: their hash instead of their text. */
    static int dslJson(byte[] json) {
        com.dslplatform.json.JsonReader<?> in = DSL_JSON.newReader(json);
        try {
            in.getNextToken();
            return value(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int value(com.dslplatform.json.JsonReader<?> in) throws IOException {
        return switch (in.last()) {
            case '"' -> in.readString().length();
            case '{' -> object(in);
            case '[' -> array(in);
            case 't', 'f', 'n' -> in.wasTrue() || in.wasFalse() || in.wasNull() ? 0 : 1;
            default -> NumberConverter.deserializeInt(in);
        };
    }

    private static int object(com.dslplatform.json.JsonReader<?> in) throws IOException {
        int length = 0;
        byte token = in.getNextToken();
        while (token != '}') {
            length += in.fillName();
            in.getNextToken();
            length += value(in);
            token = in.getNextToken();
            if (token == ',') {
                token = in.getNextToken();
            }
        }
        return length;
    }

    private static int array(com.dslplatform.json.JsonReader<?> in) throws IOException {
        int length = 0;
        byte token = in.getNextToken();
        while (token != ']') {
            length += value(in);
            token = in.getNextToken();
            if (token == ',') {
                token = in.getNextToken();
            }
        }
        return length;
    }

    /** Reads every token by avaje-json. */
    static int avaje(byte[] json) {
        try (JsonReader in = AVAJE.reader(json)) {
            return value(in);
        }
    }

    private static int value(JsonReader in) {
        return switch (in.currentToken()) {
            case BEGIN_OBJECT -> object(in);
            case BEGIN_ARRAY -> array(in);
            case STRING -> in.readString().length();
            case NUMBER -> in.readInt();
            case BOOLEAN -> in.readBoolean() ? 1 : 0;
            case NULL -> in.isNullValue() ? 0 : 1;
        };
    }

    private static int object(JsonReader in) {
        int length = 0;
        in.beginObject();
        while (in.hasNextField()) {
            length += in.nextField().length();
            length += value(in);
        }
        in.endObject();
        return length;
    }

    private static int array(JsonReader in) {
        int length = 0;
        in.beginArray();
        while (in.hasNextElement()) {
            length += value(in);
        }
        in.endArray();
        return length;
    }
}
