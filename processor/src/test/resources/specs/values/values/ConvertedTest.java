package values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.json.JsonFormatException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Values that a mapper has as Java objects: of maps and trees that it converts, and of binary formats such as CBOR. */
class ConvertedTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final UUID GUID = UUID.fromString("2c9180a8-0000-4000-8000-00000000000f");

    @Test
    void octetsOfAMap() {
        byte[] octets = {1, 2, 3};
        Everything value = MAPPER.convertValue(Map.of("binary", octets, "more", List.of(Map.of("binary", octets))), Everything.class);
        octets[0] = 9;

        assertThat(value.binary()).hasValueSatisfying(read -> assertThat(read).containsExactly(1, 2, 3));
        assertThat(value.more().get(0).binary()).hasValueSatisfying(read -> assertThat(read).containsExactly(1, 2, 3));
        assertThat(MAPPER.writeValueAsString(value.more().get(0)))
                .isEqualTo("{\"binary\":\"AQID\"}");
    }

    @Test
    void octetsOfATree() {
        byte[] guid = ByteBuffer.allocate(16)
                .putLong(GUID.getMostSignificantBits())
                .putLong(GUID.getLeastSignificantBits())
                .array();
        ObjectNode tree = MAPPER.createObjectNode().put("binary", new byte[] {1}).put("guid", guid);
        tree.putObject("nested").put("binary", new byte[] {2});

        Everything value = MAPPER.treeToValue(tree, Everything.class);

        assertThat(value.guid()).contains(GUID);
        assertThat(MAPPER.writeValueAsString(value))
                .isEqualTo("{\"binary\":\"AQ==\",\"guid\":\"%s\",\"nested\":{\"binary\":\"Ag==\"}}".formatted(GUID));
    }

    @Test
    void octetsWhereNoneBelong() {
        for (String property : List.of("string", "guid", "date", "int32", "color")) {
            assertThatThrownBy(() -> MAPPER.convertValue(Map.of(property, new byte[] {1}), Everything.class))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessageStartingWith("/" + property + ": property '" + property + "' must be ")
                    .hasMessageEndingWith(", but found octets or another Java object");
        }
    }

    @Test
    void aModelOfAnotherModelsMap() {
        Everything value = MAPPER.readValue(
                "{\"binary\":\"-_-_\",\"color\":1,\"x\":1.50,\"dateTime\":\"2026-08-31T22:00Z\"}", Everything.class);

        assertThat(MAPPER.convertValue(MAPPER.convertValue(value, Map.class), Everything.class).binary())
                .hasValueSatisfying(octets -> assertThat(octets).containsExactly(0xFB, 0xFF, 0xBF));
    }
}
