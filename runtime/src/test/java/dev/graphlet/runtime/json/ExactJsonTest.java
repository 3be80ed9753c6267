package dev.graphlet.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.POJONode;
import tools.jackson.dataformat.cbor.CBORMapper;

/** Trees say again what they were made of, whatever that was. */
class ExactJsonTest {
    private static final JsonNode LEXICAL = ExactJson.read("1e5".getBytes(StandardCharsets.UTF_8));

    private static String written(JsonNode tree) {
        return new String(ExactJson.write(tree), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource
    void aJavaValueBecomesATree(@Nullable Object value, String json) {
        assertThat(written(ExactJson.of(value))).isEqualTo(json);
    }

    static Stream<Arguments> aJavaValueBecomesATree() {
        return Stream.of(
                arguments(null, "null"),
                arguments("a", "\"a\""),
                arguments(true, "true"),
                arguments(1, "1"),
                arguments((short) 2, "2"),
                arguments((byte) 3, "3"),
                arguments(4L, "4"),
                arguments(new BigInteger("12345678901234567890"), "12345678901234567890"),
                arguments(new BigDecimal("1.10"), "1.10"),
                arguments(1.5, "1.5"),
                arguments(2.5f, "2.5"),
                arguments(new AtomicInteger(7), "7"),
                arguments(new byte[] {-1}, "\"/w==\""),
                arguments(Optional.of(new byte[] {-1}), "\"/w==\""),
                arguments(new byte[][] {{-1}, {1}}, "[\"/w==\",\"AQ==\"]"),
                arguments(List.of(new byte[] {-1}), "[\"/w==\"]"),
                arguments(new POJONode(List.of(LEXICAL)), "[1e5]"),
                arguments(LEXICAL, "1e5"),
                arguments(List.of(LEXICAL), "[1e5]"),
                arguments(Map.of("a", LEXICAL), "{\"a\":1e5}"),
                arguments(Map.of(1, "a"), "{\"1\":\"a\"}"));
    }

    @Test
    void theOctetsOfATreeAreItsOwn() {
        byte[] octets = {1};
        JsonNode tree = ExactJson.of(octets);
        octets[0] = 2;
        assertThat(written(tree)).isEqualTo("\"AQ==\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7_999, 8_000, 8_001, 100_000})
    void aTextOfAnyLengthIsWrittenWhole(int length) {
        String json = "[\"" + "a".repeat(length) + "\",\"" + "b".repeat(length) + "\"]";
        assertThat(written(ExactJson.read(json.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(json);
    }

    @Test
    void octetsOfAnotherFormatAreOctetsInATree() {
        CBORMapper cbor = CBORMapper.builder().build();
        JsonNode tree = read(cbor.createParser(cbor.writeValueAsBytes(new byte[] {-1})));
        assertThat(tree.isBinary()).isTrue();
        assertThat(written(tree)).isEqualTo("\"/w==\"");
    }

    @Test
    void aTreeWithinAJavaObjectIsATree() {
        JsonMapper mapper = JsonMapper.builder().build();
        assertThat(read(mapper.treeAsTokens(new POJONode(LEXICAL)))).isSameAs(LEXICAL);
        assertThat(read(mapper.treeAsTokens(new POJONode("a"))).isPojo()).isTrue();
    }

    private static JsonNode read(JsonParser parser) {
        parser.nextToken();
        return ExactJson.read(parser);
    }
}
