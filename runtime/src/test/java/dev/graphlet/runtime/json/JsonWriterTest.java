package dev.graphlet.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.node.JsonNodeFactory;

/** JSON text is the one that Jackson's generator writes for the same tokens. */
class JsonWriterTest {
    private static final JsonFactory JACKSON = new JsonFactory();

    private static String written(Consumer<JsonWriter> value) {
        return new String(ExactJson.write(value), UTF_8);
    }

    private static String byJackson(Consumer<JsonWriter> value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = JACKSON.createGenerator(ObjectWriteContext.empty(), out)) {
            value.accept(JsonWriter.to(generator));
        }
        return out.toString(UTF_8);
    }

    private static void isSame(Consumer<JsonWriter> value) {
        assertThat(written(value)).isEqualTo(byJackson(value));
    }

    @Test
    void writesAnyText() {
        Random random = new Random(20261127);
        for (int i = 0; i < 5000; i++) {
            String text = text(random);
            isSame(json -> json.string(text));
            isSame(json -> {
                json.startObject();
                json.name(text);
                json.string(text);
                json.endObject();
            });
        }
    }

    /** Text of some of these kinds of characters: ASCII, controls, Latin, others, surrogates paired and not. */
    private static String text(Random random) {
        int kinds = 1 + random.nextInt(0x3F);
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(random.nextInt(20) == 0 ? 5000 : 40);
        while (text.length() < length) {
            int kind = random.nextInt(6);
            if ((kinds >> kind & 1) == 0) {
                continue;
            }
            switch (kind) {
                case 0 -> text.append((char) (' ' + random.nextInt(0x60)));
                case 1 -> text.append((char) random.nextInt(' '));
                case 2 -> text.append((char) (0x80 + random.nextInt(0x800 - 0x80)));
                case 3 -> text.append((char) (0x800 + random.nextInt(0xD000)));
                case 4 -> text.appendCodePoint(0x10000 + random.nextInt(0x100000));
                default -> text.append((char) (0xD800 + random.nextInt(0x800)));
            }
        }
        return text.toString();
    }

    @Test
    void writesEachCharacter() {
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            String text = "a" + (char) unit + "z";
            isSame(json -> json.string(text));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {7_990, 7_997, 7_998, 7_999, 8_000, 8_001, 16_000, 100_000, 3_000_000})
    void writesWhatIsLongerThanABuffer(int length) {
        for (String unit : new String[] {"a", "\"", "\u0001", "é", "\uD83D\uDE00"}) {
            String text = unit.repeat(length);
            String expected = byJackson(json -> json.string(text));
            assertThat(written(json -> json.string(text)).equals(expected))
                    .as("%d times %s", length, unit)
                    .isTrue();
        }
    }

    @Test
    void writesTokensInAnyOrderThatJsonAllows() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            long seed = random.nextLong();
            isSame(json -> value(json, new Random(seed), 0));
        }
    }

    private static void value(JsonWriter json, Random random, int depth) {
        switch (random.nextInt(depth > 4 ? 9 : 11)) {
            case 0 -> json.string(null);
            case 1 -> json.string("text");
            case 2 -> json.bool(random.nextBoolean());
            case 3 -> json.nothing();
            case 4 -> json.number(random.nextLong() >> random.nextInt(Long.SIZE));
            case 5 -> json.number(Double.longBitsToDouble(random.nextLong()));
            case 6 -> json.number(Float.intBitsToFloat(random.nextInt()));
            case 7 -> json.number(new BigDecimal(new BigInteger(random.nextInt(200), random), random.nextInt(50) - 25));
            case 8 -> json.dateTime(dateTime(random));
            case 9 -> {
                json.startArray();
                for (int i = random.nextInt(4); i > 0; i--) {
                    value(json, random, depth + 1);
                }
                json.endArray();
            }
            default -> {
                json.startObject();
                for (int i = random.nextInt(4); i > 0; i--) {
                    json.name(random.nextBoolean() ? "name" : "ä\"" + i);
                    value(json, random, depth + 1);
                    json.name(new JsonName("encoded\n" + i));
                    value(json, random, depth + 1);
                }
                json.endObject();
            }
        }
    }

    private static OffsetDateTime dateTime(Random random) {
        return OffsetDateTime.of(
                random.nextInt(12_000) - 1_000,
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                random.nextInt(24),
                random.nextInt(60),
                random.nextInt(60),
                random.nextBoolean() ? 0 : random.nextInt(1_000_000_000),
                ZoneOffset.ofTotalSeconds(random.nextBoolean() ? 0 : random.nextInt(36 * 3600) - 18 * 3600));
    }

    @Test
    void writesTheLargestNumbers() {
        isSame(json -> {
            json.startArray();
            json.number(Long.MIN_VALUE);
            json.number(Long.MAX_VALUE);
            json.number(Double.MAX_VALUE);
            json.number(Double.NaN);
            json.number(Float.NEGATIVE_INFINITY);
            json.number(BigInteger.TEN.pow(1000));
            json.number(new BigDecimal("1E-1000"));
            json.endArray();
        });
        assertThat(written(json -> json.dateTime(OffsetDateTime.MAX))).isEqualTo("\"" + OffsetDateTime.MAX + "\"");
    }

    @Test
    void writesOctetsOfTreesInBase64() {
        byte[] octets = {1, -1, 0, 62, 63, -2};
        isSame(json -> json.tree(JsonNodeFactory.instance.binaryNode(octets)));
    }

    /** A failed write takes nothing from the next one. */
    @Test
    void writesAfterAFailure() {
        assertThatThrownBy(() -> written(json -> {
                    json.startObject();
                    throw new IllegalStateException("no value");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(written(json -> json.string("x"))).isEqualTo("\"x\"");
    }

    @Test
    void aValueMayWriteAnother() {
        assertThat(written(json -> {
                    json.startArray();
                    json.string(written(inner -> inner.string("ü")));
                    json.endArray();
                }))
                .isEqualTo("[\"\\\"ü\\\"\"]");
    }

    @Test
    void endsAtTheDeepestLevel() {
        assertThat(nested(ExactJson.DEEPEST)).hasSize(2 * ExactJson.DEEPEST);
        assertThatThrownBy(() -> nested(ExactJson.DEEPEST + 1))
                .isInstanceOf(StreamConstraintsException.class)
                .hasMessage("JSON must not be nested deeper than 10000 levels");
    }

    private static String nested(int levels) {
        return written(json -> {
            for (int i = 0; i < levels; i++) {
                json.startArray();
            }
            for (int i = 0; i < levels; i++) {
                json.endArray();
            }
        });
    }

    @Test
    void onlyAMapperWritesJavaObjects() {
        assertThatThrownBy(() -> written(json -> json.tree(JsonNodeFactory.instance.pojoNode(new Object()))))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("only a mapper can write a tree that contains Java objects");
    }
}
