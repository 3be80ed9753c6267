package linked;

import static linked.DriveItemProperties.DRIVE_ITEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.model.WriteMode;
import dev.graphlet.runtime.property.Expand;
import dev.graphlet.runtime.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Navigations of complex types are read and bound like those of entities, and make no paths. */
class ComplexNavigationsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String JSON = "{\"name\":\"a\",\"createdBy\":{\"displayName\":\"Ada\",\"user\":{\"id\":\"u\","
            + "\"mail\":\"m\"},\"delegates\":[{\"id\":\"d\"}]}}";

    private final DriveItem item = MAPPER.readValue(JSON, DriveItem.class);

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    @Test
    void whatWasExpandedIsReadTyped() {
        Identity by = item.createdBy().orElseThrow();
        assertThat(by.user().orElseThrow().mail()).contains("m");
        assertThat(by.delegates()).extracting(User::id).containsExactly("d");
        assertThat(by.guest()).isEmpty();
        assertThat(item.has(DRIVE_ITEM.createdBy().user().mail())).isTrue();
        assertThat(MAPPER.writeValueAsString(item)).isEqualTo(JSON);
    }

    @Test
    void propertiesLeadThroughTheValue() {
        try (LinkedClient client = LinkedClient.builder().accessToken(AccessTokenProvider.of("t")).build()) {
            assertThat(client.items()
                            .list()
                            .selectAll()
                            .expand(
                                    p -> p.createdBy().user(),
                                    p -> Expand.of(p.createdBy().delegates())
                                            .select(d -> d.mail())
                                            .expand(d -> d.deputy().user()),
                                    p -> p.editors().items().user())
                            .target()
                            .reference())
                    .isEqualTo("/items?$expand=createdBy%2Fuser,"
                            + "createdBy%2Fdelegates($select%3Dmail%3B$expand%3Ddeputy%2Fuser),editors%2Fuser");
        }
    }

    @Test
    void aCreateBindsWhatExistsAndHoldsWhatIsNew() {
        DriveItem built = DriveItem.builder()
                .name("a")
                .createdBy(Identity.builder()
                        .bindUser(EntityReference.of("u"))
                        .bindDelegates(List.of(EntityReference.of("d")))
                        .guest(User.builder().mail("g").build())
                        .build())
                .build();
        assertThat(text(DriveItemCodec.TYPE.write(built, WriteMode.CREATE)))
                .isEqualTo("{\"@odata.type\":\"#odd.linked.driveItem\",\"name\":\"a\",\"createdBy\":{\"@odata.type\":"
                        + "\"#odd.linked.identity\",\"guest\":{\"@odata.type\":\"#odd.linked.user\",\"mail\":\"g\"},"
                        + "\"user@odata.bind\":\"u\",\"delegates@odata.bind\":[\"d\"]}}");
    }

    @Test
    void anUpdateOfAValueSendsNoEntity() {
        DriveItemPatch patch = DriveItemPatch.builder()
                .createdBy(item.createdBy().orElseThrow().toBuilder()
                        .displayName("Eve")
                        .bindUser(EntityReference.of("e"))
                        .guest(User.builder().mail("g").build())
                        .build())
                .build();
        assertThat(patch.toJson())
                .isEqualTo("{\"createdBy\":{\"displayName\":\"Eve\",\"user@odata.bind\":\"e\"}}");
        assertThat(patch.violations()).isEmpty();
    }

    @Test
    void aCreateSendsNoEntityThatWasExpandedInAValue() {
        assertThat(new DriveItemValidator().check(item))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/createdBy/user", "exists"), tuple("/createdBy/delegates/0", "exists"));
        assertThat(text(DriveItemCodec.TYPE.write(item, WriteMode.CREATE))).doesNotContain("user\":", "delegates");
    }

    @Test
    void theyMakeNoPaths() {
        assertThat(LinkedTypes.service().navigations()).isEmpty();
        assertThat(UserPath.class.getDeclaredMethods()).extracting("name").doesNotContain("user", "userRef");
    }
}
