package dev.graphlet.runtime.json;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** JSON that no spec declares, kept as trees whose numbers are exactly those of the text. Thread-safe. */
public final class ExactJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectReader TREES = MAPPER.readerFor(JsonNode.class);
    private static final ObjectWriter WRITER = MAPPER.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
    private static final JsonFactory FACTORY = MAPPER.tokenStreamFactory();

    private ExactJson() {}

    /** The value that the parser stands on, JSON null as a node too; the parser then stands on its end. */
    public static JsonNode read(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_STRING // needs no reader, and is what there is nearly always
                ? StringNode.valueOf(parser.getString())
                : TREES.readTree(parser);
    }

    /** The tree of JSON text in UTF-8. */
    public static JsonNode read(byte[] json) {
        return MAPPER.readTree(json);
    }

    /** A tree for a Java value: a scalar, a date or time, a map, a list, a tree, a generated model or enum, or null. */
    public static JsonNode of(@Nullable Object value) {
        return value instanceof JsonNode tree ? tree.deepCopy() : MAPPER.valueToTree(value);
    }

    /** The tree as JSON text in UTF-8. */
    public static byte[] write(JsonNode tree) {
        return MAPPER.writeValueAsBytes(tree);
    }

    /**
     * The JSON object with that property, in place of any of its name.
     *
     * @throws IllegalStateException if the text is no object
     */
    public static byte[] with(byte[] object, String name, JsonNode value) {
        if (MAPPER.readTree(object) instanceof ObjectNode tree) {
            return write(tree.set(name, value));
        }
        throw new IllegalStateException("the body must be a JSON object to take the property '" + name + "'");
    }

    /** Writes the tree with any generator. */
    public static void write(JsonGenerator generator, JsonNode tree) {
        WRITER.writeValue(generator, tree);
    }

    /** JSON text in UTF-8. Its generator knows no mapper, whose context costs as much as a small object. */
    public static byte[] write(Consumer<JsonGenerator> value) {
        Octets octets = new Octets();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), octets)) {
            value.accept(generator);
        }
        return octets.toByteArray();
    }

    /** A parser over JSON text in UTF-8. It knows no mapper either. */
    public static JsonParser parser(byte[] json) {
        return FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    /** What the generator wrote. It has a buffer of its own, so that what is small comes at once and is copied once. */
    private static final class Octets extends ByteArrayOutputStream {
        Octets() {
            super(0);
        }

        @Override
        public synchronized void write(byte[] octets, int from, int length) {
            if (count == 0) {
                buf = Arrays.copyOfRange(octets, from, from + length);
                count = length;
            } else {
                super.write(octets, from, length);
            }
        }

        @Override
        public synchronized byte[] toByteArray() {
            return count == buf.length ? buf : super.toByteArray();
        }
    }
}
