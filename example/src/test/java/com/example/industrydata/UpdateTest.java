package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.error.PreconditionFailedException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UpdateTest extends FakeGraphTest {
    private static final String STORED = """
            {
              "@odata.type": "#microsoft.industryData.runGroup",
              "displayName": "Fall rollover",
              "startDateTime": "2025-08-18T06:00:00Z",
              "status": "running",
              "blockingError": {"code": "FileNotFound", "message": "users.csv is missing."},
              "statistics": {"recordsRead": 42}
            }""";

    @Test
    void sendsWhatChangesAndNothingElse() {
        graph.seed(GROUPS + "/1", STORED);

        RunGroup updated = client.runGroups()
                .id("1")
                .update(RunGroupPatch.builder()
                        .endDateTime(END)
                        .clearBlockingError()
                        .build())
                .send()
                .orElseThrow();

        assertThat(received().method()).isEqualTo("PATCH");
        assertThat(received().path()).isEqualTo("/beta/industryData/runGroups/1");
        assertThat(received().body()).isEqualTo("{\"endDateTime\":\"2025-08-18T08:00:00Z\",\"blockingError\":null}");
        assertThat(updated.endDateTime()).hasValue(END);
        assertThat(updated.blockingError()).isEmpty();
        assertThat(updated.has(RunGroupProperties.RUN_GROUP.blockingError())).isTrue();
        assertThat(updated.displayName()).isEqualTo("Fall rollover");
    }

    @Test
    void nullClearsAndAbsentStays() {
        graph.seed(GROUPS + "/1", STORED);

        client.runGroups()
                .id("1")
                .update(RunGroupPatch.builder().clearBlockingError().build())
                .send();

        JsonNode stored = graph.stored(GROUPS + "/1").orElseThrow();
        assertThat(stored.get("blockingError").isNull()).isTrue();
        assertThat(stored.get("status").stringValue()).isEqualTo("running");
    }

    @Test
    void sendsTheDifferenceOfTwo() {
        RunGroup before = Json.read(STORED);
        RunGroup after = before.toBuilder()
                .status(RunStatus.COMPLETED)
                .blockingError((PublicError) null)
                .startDateTime(START)
                .build();

        RunGroupPatch patch = RunGroupPatch.between(before, after);

        assertThat(patch)
                .isEqualTo(RunGroupPatch.builder()
                        .status(RunStatus.COMPLETED)
                        .clearBlockingError()
                        .build());
        assertThat(patch.toJson()).isEqualTo("{\"status\":\"completed\",\"blockingError\":null}");
        assertThat(RunGroupPatch.between(before, before).isEmpty()).isTrue();
    }

    @Test
    void changesOnlyTheStateThatTheProgramHasSeen() {
        graph.seed(GROUPS + "/1", STORED);
        RunGroup seen = client.runGroups().id("1").get().send();
        RunGroupPatch patch = RunGroupPatch.builder().displayName("Mine").build();
        client.runGroups()
                .id("1")
                .update(RunGroupPatch.builder().displayName("Theirs").build())
                .send();

        UpdateRunGroupRequest stale = client.runGroups().id("1").update(patch).ifMatch(seen.etag());

        assertThatThrownBy(stale::send).isInstanceOf(PreconditionFailedException.class);
        assertThat(graph.stored(GROUPS + "/1").orElseThrow().get("displayName").stringValue())
                .isEqualTo("Theirs");
    }

    @Test
    void saysHowToClear() {
        RunGroupPatch.Builder patch = RunGroupPatch.builder();

        assertThatThrownBy(() -> patch.endDateTime(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("endDateTime must not be null; clearEndDateTime() clears it");
    }

    @Test
    void deletes() {
        graph.seed(GROUPS + "/1", STORED);

        client.runGroups().id("1").delete().send();

        assertThat(received()).hasToString("DELETE /beta/industryData/runGroups/1 -> 204");
        assertThat(graph.stored(GROUPS + "/1")).isEmpty();
    }
}
