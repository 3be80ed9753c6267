package dev.graphlet.runtime.json;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * JSON text and trees of it. Trees stand for what no spec declares, and their numbers keep the texts that they came with.
 * Needs Jackson's streaming alone; a mapper is made for the objects of callers only. Thread-safe.
 */
public final class ExactJson {
    /** No JSON that is read or written may be nested deeper, whatever a client allows. */
    public static final int DEEPEST = 10_000;

    /** Deeper than what services send; so deep, all is read, compared and written on a stack of 512 kB. */
    public static final int USUAL_DEPTH = 200;

    private static final JsonFactory FACTORY = factory(USUAL_DEPTH);

    /** Those of the other depths that clients were built with. */
    private static final Map<Integer, JsonFactory> OTHERS = new ConcurrentHashMap<>();

    private ExactJson() {}

    /** A string has no limit of its own: the octets of it are all there before it is read. */
    private static JsonFactory factory(int maxDepth) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(maxDepth)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .build())
                .build();
    }

    /**
     * Returns the value that the parser stands on, JSON null as a node too; the parser then stands on its end. Of
     * properties with the same name, the last one counts.
     */
    public static JsonNode read(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_STRING // what there is nearly always
                ? StringNode.valueOf(parser.getString())
                : TreeReader.read(parser);
    }

    /**
     * Returns the tree of JSON text in UTF-8; a missing node for an empty text.
     *
     * @throws JsonFormatException if it is no JSON
     */
    public static JsonNode read(byte[] json) {
        return read(json, USUAL_DEPTH);
    }

    /**
     * Returns the tree of JSON text in UTF-8 of at most so many levels; a missing node for an empty text.
     *
     * @throws JsonFormatException if it is no JSON, or nested deeper
     */
    public static JsonNode read(byte[] json, int maxDepth) {
        return read(json, maxDepth, parser -> parser.nextToken() == null ? MissingNode.getInstance() : read(parser));
    }

    /**
     * Returns what {@code reader} makes of JSON text in UTF-8. Its parser stands before the text.
     *
     * @throws JsonFormatException if the text is no JSON, or not the JSON that is expected
     */
    public static <V> V read(byte[] json, Function<JsonParser, V> reader) {
        return read(json, USUAL_DEPTH, reader);
    }

    /**
     * Returns what {@code reader} makes of JSON text in UTF-8 of at most so many levels. Its parser stands before the text.
     *
     * @throws JsonFormatException if the text is no JSON, or not the JSON that is expected, or nested deeper
     */
    public static <V> V read(byte[] json, int maxDepth, Function<JsonParser, V> reader) {
        try (JsonParser parser = parser(json, maxDepth)) {
            return read(parser, reader);
        }
    }

    /**
     * Returns what {@code reader} makes of what the parser reads.
     *
     * @throws JsonFormatException if the text is no JSON, or not the JSON that is expected, whatever fails then
     */
    public static <V> V read(JsonParser parser, Function<JsonParser, V> reader) {
        try {
            return reader.apply(parser);
        } catch (RuntimeException e) {
            throw JsonFormatException.unreadable(parser, e);
        }
    }

    /**
     * Returns a tree for a Java value: a scalar, octets, a date or time, a map, a list, a tree, a generated model or enum,
     * null, or any other object that Jackson writes.
     */
    public static JsonNode of(@Nullable Object value) {
        return JavaTree.of(value);
    }

    /** Returns the tree as JSON text in UTF-8. */
    public static byte[] write(JsonNode tree) {
        return write(generator -> TreeWriter.write(generator, tree));
    }

    /**
     * Returns the JSON object with that property, in place of any of its name.
     *
     * @throws IllegalStateException if the text is no object
     */
    public static byte[] with(byte[] object, String name, JsonNode value) {
        if (read(object) instanceof ObjectNode tree) {
            return write(tree.set(name, value));
        }
        throw new IllegalStateException("the body must be a JSON object to take the property '" + name + "'");
    }

    /** Writes the tree with any generator. */
    public static void write(JsonGenerator generator, JsonNode tree) {
        TreeWriter.write(generator, tree);
    }

    /** Returns a matcher of those names, which gives the index of each. */
    public static PropertyNameMatcher matcher(List<String> names) {
        return FACTORY.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
    }

    /** Returns what {@code value} writes as JSON text in UTF-8. */
    public static byte[] write(Consumer<JsonGenerator> value) {
        Octets octets = new Octets();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), octets)) {
            value.accept(generator);
        }
        return octets.toByteArray();
    }

    /** Returns a parser over JSON text in UTF-8, which fails where it is nested deeper than so many levels. */
    public static JsonParser parser(byte[] json, int maxDepth) {
        JsonFactory factory = maxDepth == USUAL_DEPTH ? FACTORY : OTHERS.computeIfAbsent(maxDepth, ExactJson::factory);
        return factory.createParser(ObjectReadContext.empty(), json);
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
