package dev.graphlet.runtime.json;

import dev.graphlet.runtime.InternalApi;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Reads and writes JSON text and trees. Trees hold values that no spec declares, and keep the original texts of their
 * numbers. Uses only Jackson's streaming API; a mapper is created only for objects of callers. Thread-safe.
 */
@InternalApi
public final class ExactJson {
    /** The maximum nesting depth of JSON on reading and writing, even if a client allows more. */
    public static final int DEEPEST = 10_000;

    /** The default nesting limit: deeper than services send, yet read, compared and written on a stack of 512 kB. */
    public static final int USUAL_DEPTH = 200;

    private static final JsonFactory FACTORY = factory(USUAL_DEPTH);

    /** The factories for other nesting limits that clients were built with. */
    private static final Map<Integer, JsonFactory> OTHERS = new ConcurrentHashMap<>();

    private ExactJson() {}

    /** Creates a factory without a limit for strings, since all their octets are in memory before they are read. */
    private static JsonFactory factory(int maxDepth) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(maxDepth)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    /**
     * Returns the value at the parser's current token, a null node for JSON null; the parser then is at the last token
     * of the value. If a property is repeated, its last value counts.
     */
    public static JsonNode read(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_STRING // by far the most frequent case
                ? StringNode.valueOf(parser.getString())
                : TreeReader.read(parser);
    }

    /**
     * Returns the tree for JSON text in UTF-8; a missing node for an empty text.
     *
     * @throws JsonFormatException if {@code json} is not valid JSON
     */
    public static JsonNode read(byte[] json) {
        return read(json, USUAL_DEPTH);
    }

    /**
     * Returns the tree for JSON text in UTF-8 with at most {@code maxDepth} levels; a missing node for an empty text.
     *
     * @throws JsonFormatException if {@code json} is not valid JSON, or nested deeper
     */
    public static JsonNode read(byte[] json, int maxDepth) {
        return read(json, maxDepth, parser -> parser.nextToken() == null ? MissingNode.getInstance() : read(parser));
    }

    /**
     * Parses {@code json}, which is UTF-8, and returns the result of {@code reader}. The parser passed to
     * {@code reader} has not read a token yet.
     *
     * @throws JsonFormatException if {@code json} is not valid JSON, or {@code reader} expects other JSON
     */
    public static <V> V read(byte[] json, Function<JsonParser, V> reader) {
        return read(json, USUAL_DEPTH, reader);
    }

    /**
     * Parses {@code json}, which is UTF-8 with at most {@code maxDepth} levels of nesting, and returns the result of
     * {@code reader}. The parser passed to {@code reader} has not read a token yet.
     *
     * @throws JsonFormatException if {@code json} is not valid JSON or has more levels of nesting, or {@code reader}
     *     expects other JSON
     */
    public static <V> V read(byte[] json, int maxDepth, Function<JsonParser, V> reader) {
        try (JsonParser parser = parser(json, maxDepth)) {
            return read(parser, reader);
        }
    }

    /**
     * Parses {@code json} and returns the result of {@code reader}. The parser passed to {@code reader} has not read a
     * token yet.
     *
     * @throws JsonFormatException if {@code json} is not valid JSON, or {@code reader} expects other JSON
     */
    public static <V> V read(String json, Function<JsonParser, V> reader) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return read(parser, reader);
        }
    }

    /**
     * Returns the result of {@code reader} for {@code parser}.
     *
     * @throws JsonFormatException if the text is not valid JSON, or not the expected JSON; replaces any exception of
     *     {@code reader}
     */
    public static <V> V read(JsonParser parser, Function<JsonParser, V> reader) {
        try {
            return reader.apply(parser);
        } catch (RuntimeException e) {
            throw JsonFormatException.unreadable(parser, e);
        }
    }

    /**
     * Returns a tree for a Java value: a scalar, octets, a date or time, a map, a list, a tree, a generated model or
     * enum, null, or any other object that Jackson can write.
     */
    public static JsonNode of(@Nullable Object value) {
        return JavaTree.of(value);
    }

    /** Returns {@code tree} as JSON text in UTF-8. */
    public static byte[] write(JsonNode tree) {
        return write(json -> json.tree(tree));
    }

    /**
     * Returns the JSON {@code object} with the property {@code name} set to {@code value}, replacing any previous
     * value.
     *
     * @throws IllegalStateException if {@code object} is not a JSON object
     */
    public static byte[] with(byte[] object, String name, JsonNode value) {
        if (read(object) instanceof ObjectNode tree) {
            return write(tree.set(name, value));
        }
        throw new IllegalStateException("the body must be a JSON object to add the property '" + name + "'");
    }

    /** Returns a matcher for {@code names}, which maps each name to its index. */
    public static PropertyNameMatcher matcher(List<String> names) {
        return FACTORY.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
    }

    /** Returns the JSON text in UTF-8 that {@code value} writes. */
    public static byte[] write(Consumer<? super JsonWriter> value) {
        return Utf8Writer.write(value);
    }

    /** Returns a parser for JSON text in UTF-8, which fails at a nesting deeper than {@code maxDepth} levels. */
    public static JsonParser parser(byte[] json, int maxDepth) {
        JsonFactory factory = maxDepth == USUAL_DEPTH ? FACTORY : OTHERS.computeIfAbsent(maxDepth, ExactJson::factory);
        return factory.createParser(ObjectReadContext.empty(), json);
    }
}
