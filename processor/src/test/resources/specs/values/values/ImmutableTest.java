package values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Nothing that goes into a model or comes out of it can change it. */
class ImmutableTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void octetsAreCopied() {
        byte[] octets = {1, 2};
        List<byte[]> list = new ArrayList<>(List.of(octets));
        Everything value = Everything.builder().binary(octets).binaryList(list).build();
        Everything same = MAPPER.readValue("{\"@odata.type\":\"#odd.values.everything\",\"binary\":\"AQI=\",\"binaryList\":[\"AQI=\"]}", Everything.class);

        octets[0] = 9;
        list.clear();
        value.binary().orElseThrow()[0] = 9;
        value.binaryList().get(0)[0] = 9;
        value.toBuilder().build().binaryList().get(0)[0] = 9;

        assertThat(value).isEqualTo(same).hasSameHashCodeAs(same);
    }

    @Test
    void treesAreCopied() {
        ObjectNode tree = MAPPER.createObjectNode().put("a", 1);
        Everything value = Everything.builder()
                .untyped(tree)
                .untypedList(List.of(tree))
                .additionalProperty("x", tree)
                .build();

        tree.put("b", 2);
        ((ObjectNode) value.untyped().orElseThrow()).put("c", 3);
        ((ObjectNode) value.untypedList().get(0)).put("d", 4);
        ((ObjectNode) value.additionalProperties().get("x")).put("e", 5);

        assertThat(MAPPER.writeValueAsString(value))
                .isEqualTo("{\"@odata.type\":\"#odd.values.everything\",\"untyped\":{\"a\":1},\"untypedList\":[{\"a\":1}],\"x\":{\"a\":1}}");
    }

    @Test
    void collectionsCannotBeChanged() {
        Everything read = MAPPER.readValue("{\"stringList\":[\"a\"],\"binaryList\":[\"AQ==\"],\"x\":1}", Everything.class);
        Everything built = Everything.builder().stringList(new ArrayList<>(List.of("a"))).build();
        for (List<?> list : List.of(read.stringList(), built.stringList(), read.binaryList(), read.guidList())) {
            assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        }
        Map<String, JsonNode> more = read.additionalProperties();
        assertThatThrownBy(more::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aBuilderGoesOnWithoutChangingWhatItBuilt() {
        EverythingBuilder builder = Everything.builder().string("a").additionalProperty("x", 1);
        Everything first = builder.build();
        Everything second = builder.string("b").bool(true).additionalProperty("y", 2).build();

        assertThat(first).hasToString("Everything{string=a, additionalProperties=[x]}");
        assertThat(second).hasToString("Everything{string=b, bool=true, additionalProperties=[x, y]}");
    }

    @Test
    void undeclaredPropertiesTakeAnyValueButNoDeclaredName() {
        Everything value = Everything.builder()
                .additionalProperty("a", new BigDecimal("1.00"))
                .additionalProperty("b", List.of(1, "x"))
                .additionalProperty("c", OffsetDateTime.parse("2026-08-31T22:00:00Z"))
                .additionalProperty("d", Color.RED)
                .additionalProperty("e", Point.builder().x(1.5).build())
                .additionalProperty("f", null)
                .build();
        assertThat(MAPPER.writeValueAsString(value))
                .isEqualTo("{\"@odata.type\":\"#odd.values.everything\",\"a\":1.00,\"b\":[1,\"x\"],"
                        + "\"c\":\"2026-08-31T22:00:00Z\",\"d\":\"red\","
                        + "\"e\":{\"@odata.type\":\"#odd.values.point\",\"x\":1.5},\"f\":null}");
        assertThatThrownBy(() -> Everything.builder().additionalProperty("string", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must not be a declared property, but 'string' is one. Set this"
                        + " property with its own builder method.");
        assertThatThrownBy(() -> Everything.builder().additionalProperty(" ", "x")).hasMessage("name must not be blank");
    }

    @Test
    void aRequiredPropertyOfEachKindComesInItsStage() {
        AllRequired value = AllRequired.builder()
                .string("s")
                .bool(true)
                .int16((short) 1)
                .int32(2)
                .int64(3L)
                .single(1.5F)
                .real(2.5)
                .decimal(BigDecimal.TEN)
                .guid(new UUID(1, 2))
                .dateTime(OffsetDateTime.parse("2026-08-31T22:00:00Z"))
                .date(LocalDate.EPOCH)
                .time(LocalTime.NOON)
                .duration(Duration.ofHours(1))
                .binary(new byte[] {1})
                .untyped(MAPPER.createArrayNode())
                .color(Color.RED)
                .colors(Colors.of(List.of(Colors.RED, Colors.GREEN)))
                .point(Point.builder().build())
                .binaries(List.of(new byte[] {1}))
                .build();

        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(value), AllRequired.class)).isEqualTo(value);
        value.binary()[0] = 9;
        value.binaries().get(0)[0] = 9;
        assertThat(value.binary()).containsExactly(1);
        assertThat(value.binaries().get(0)).containsExactly(1);
        assertThat(value.int64() + value.int32() + value.int16()).isEqualTo(6L);
    }

    /** What a user has beside generated types. */
    record Mine(Everything everything, List<Point> points, Color color, Map<String, Colors> flags) {}

    @Test
    void generatedTypesAreFieldsOfAUsersRecordWithAPlainMapper() {
        String json = "{\"everything\":{\"int64\":\"5\",\"x\":1.50},\"points\":[{\"x\":null}],\"color\":\"odd\","
                + "\"flags\":{\"a\":\"red, odd\"}}";
        Mine mine = MAPPER.readValue(json, Mine.class);

        assertThat(mine.color()).isEqualTo(Color.of("odd")).hasToString("odd");
        assertThat(MAPPER.writeValueAsString(mine)).isEqualTo(json);
        assertThat(MAPPER.readValue("\"red\"", Color.class)).isSameAs(Color.RED);
        assertThat(MAPPER.writeValueAsString(MAPPER.valueToTree(mine))).isEqualTo(json);
        assertThatThrownBy(() -> Color.of((String) null)).hasMessage("value must not be null");
    }
}
