package linked;

import static linked.DriveItemProperties.DRIVE_ITEM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.model.StructuredPatch;
import dev.graphlet.runtime.model.WriteMode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Instance annotations that a spec declares are properties like others. */
class AnnotationsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String JSON = "{\"@odata.etag\":\"1\",\"@microsoft.graph.downloadUrl\":\"https://d.example/1\","
            + "\"@odd.linked.seen#first\":\"2026-11-26T10:00:00Z\",\"@odd.linked.other\":1,\"name\":\"a\","
            + "\"createdBy\":{\"@odd.linked.source\":\"s\",\"displayName\":\"Ada\"}}";

    private final DriveItem item = MAPPER.readValue(JSON, DriveItem.class);

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    @Test
    void theyAreReadTypedWhereverTheyStand() {
        assertThat(item.downloadUrl()).contains("https://d.example/1");
        assertThat(item.seenFirst()).map(Object::toString).contains("2026-11-26T10:00Z");
        assertThat(item.createdBy().orElseThrow().source()).contains("s");
        assertThat(item.additionalProperties()).containsOnlyKeys("@odata.etag", "@odd.linked.other");
        assertThat(item.has(DRIVE_ITEM.downloadUrl())).isTrue();
        assertThat(item.has(DRIVE_ITEM.conflictBehavior())).isFalse();
        assertThat(item.has(DRIVE_ITEM.createdBy().source())).isTrue();
        assertThat(MAPPER.writeValueAsString(item)).isEqualTo(JSON);
    }

    @Test
    void theyAreSelectedByThemselves() {
        try (LinkedClient client = LinkedClient.builder().accessToken(AccessTokenProvider.of("t")).build()) {
            assertThat(client.items().list().target().reference())
                    .isEqualTo("/items?$select=id,name,@microsoft.graph.downloadUrl,"
                            + "@microsoft.graph.conflictBehavior,@odd.linked.seen%23first,createdBy,editors");
            assertThat(client.items().id("1").get().select(p -> p.downloadUrl()).target().reference())
                    .isEqualTo("/items/1?$select=@microsoft.graph.downloadUrl");
        }
    }

    @Test
    void whatIsReadOnlyIsNeverSentAndOthersAreWhereTheyWereSet() {
        DriveItem copy = item.toBuilder().conflictBehavior("rename").build();
        assertThat(text(DriveItemCodec.TYPE.write(copy, WriteMode.CREATE)))
                .isEqualTo("{\"@odata.type\":\"#odd.linked.driveItem\",\"name\":\"a\",\"@microsoft.graph.conflictBehavior\":"
                        + "\"rename\",\"createdBy\":{\"displayName\":\"Ada\"},\"@odd.linked.other\":1}");
        StructuredPatch<DriveItem> patch = DriveItemPatch.between(item, copy);
        assertThat(patch.toJson()).isEqualTo("{\"@microsoft.graph.conflictBehavior\":\"rename\"}");
    }
}
