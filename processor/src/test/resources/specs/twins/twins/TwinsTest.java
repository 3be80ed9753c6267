package twins;

import static org.assertj.core.api.Assertions.assertThat;
import static twins.AlertProperties.ALERT;
import static twins.SecurityAlertProperties.SECURITY_ALERT;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Types of one name, and types named after classes that belong to others. */
class TwinsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String OLD = "{\"@odata.type\":\"#odd.twins.alert\",\"title\":\"t\",\"status\":\"newAlert\"}";
    private static final String NEW = "{\"@odata.type\":\"#odd.twins.security.alert\",\"title\":\"t\","
            + "\"evidence\":{\"@odata.type\":\"#odd.twins.security.evidence\",\"text\":\"e\"},\"status\":\"resolved\"}";

    @Test
    void eachIsReadAndWrittenWithItsOwnType() {
        Alert old = MAPPER.readValue(OLD, Alert.class);
        SecurityAlert alert = MAPPER.readValue(NEW, SecurityAlert.class);

        assertThat(MAPPER.writeValueAsString(old)).isEqualTo(OLD);
        assertThat(MAPPER.writeValueAsString(alert)).isEqualTo(NEW);
        assertThat(MAPPER.writeValueAsString(Alert.builder().title("t").status(AlertStatus.NEW_ALERT).build()))
                .isEqualTo(OLD);
        assertThat(MAPPER.writeValueAsString(SecurityAlert.builder()
                        .title("t")
                        .evidence(AlertEvidence.builder().text("e").build())
                        .status(SecurityAlertStatus.RESOLVED)
                        .build()))
                .isEqualTo(NEW);
        assertThat(alert).hasToString("SecurityAlert{title=t, evidence=AlertEvidence{text=e}, status=resolved}");
    }

    @Test
    void theClientLeadsToEach() {
        try (TwinsClient client =
                TwinsClient.builder().accessToken(AccessTokenProvider.of("t")).build()) {
            ListAlertsRequest old = client.alerts().list();
            UpdateSecurityAlertRequest update = client.alerts_v2()
                    .id("1")
                    .update(SecurityAlertPatch.builder().title("u").build());

            assertThat(old.filter(a -> ALERT.title().eq("x")).target().reference())
                    .isEqualTo("/security/alerts?$select=id,title,status&$filter=title%20eq%20'x'");
            assertThat(update).hasToString("PATCH /security/alerts_v2/1");
            assertThat(SECURITY_ALERT.title()).hasToString("title");
            assertThat(client.alerts_v2().id("1").olderAlerts().id("2").delete())
                    .hasToString("DELETE /security/alerts_v2/1/olderAlerts/2");
        }
    }

    @Test
    void whatIsCalledLikeAClassOfAnotherHasAnUnderscore() {
        Audio audio = Audio.builder()
                .codec_(AudioCodec_.OPUS)
                .text("a")
                .Text("b")
                .tEXT("c")
                .title("t")
                .request(ListAudiosRequest_.builder().text("r").build())
                .stage(ApprovalStage.builder().text("s").build())
                .build();

        AudioProperties_ base = MAPPER.readValue(MAPPER.writeValueAsString(audio), AudioProperties_.class);
        assertThat(base).isEqualTo(audio);
        assertThat(AudioCodec.TYPE.edmType().baseType()).isEqualTo("odd.twins.audioProperties");
        assertThat(AudioCodec.TYPE.edmType().property("codec").orElseThrow().type()).isEqualTo("odd.twins.audioCodec");
        assertThat(List.of(Audio.TextStage.class, Audio.TextStage_.class, Audio.TEXTStage__.class)).hasSize(3);
    }

    @Test
    void pathsThatWouldBeOneFileHaveAnUnderscore() {
        try (TwinsClient client =
                TwinsClient.builder().accessToken(AccessTokenProvider.of("t")).build()) {
            AudioS_Path many = client.audios().id("1").s();
            AudioS_ItemPath one = many.id("2");
            AudioSItemPath item = client.audios().id("1").sItem();

            assertThat(one).hasToString("/audios/1/s/2");
            assertThat(item).hasToString("/audios/1/sItem");
        }
    }
}
