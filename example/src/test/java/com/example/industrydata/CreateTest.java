package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.testkit.ReceivedRequest;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CreateTest extends FakeGraphTest {
    @Test
    void sendsTheRequestThatThePageShows() {
        client.runGroups()
                .create(RunGroup.builder()
                        .displayName("String")
                        .startDateTime(START)
                        .status(RunStatus.COMPLETED)
                        .statistics(RunStatistics.builder().build())
                        .endDateTime(END)
                        .blockingError(PublicError.builder().build())
                        .build())
                .send();

        ReceivedRequest request = received();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/beta/industryData/runGroups");
        assertThat(request.header("Authorization")).hasValue("Bearer " + TOKEN);
        assertThat(request.header("Content-Type")).hasValue("application/json");
        assertThat(request.body()).isEqualTo(Json.compact("""
                {
                  "@odata.type": "#microsoft.industryData.runGroup",
                  "displayName": "String",
                  "startDateTime": "2025-08-18T06:00:00Z",
                  "endDateTime": "2025-08-18T08:00:00Z",
                  "status": "completed",
                  "blockingError": {
                    "@odata.type": "#microsoft.graph.publicError"
                  },
                  "statistics": {
                    "@odata.type": "#microsoft.graph.runStatistics"
                  }
                }"""));
    }

    @Test
    void sendsOnlyWhatWasSet() {
        client.runGroups().create(group().build()).send();

        assertThat(received().body()).isEqualTo(Json.compact("""
                {
                  "@odata.type": "#microsoft.industryData.runGroup",
                  "displayName": "Fall rollover",
                  "startDateTime": "2025-08-18T06:00:00Z",
                  "status": "running",
                  "statistics": {
                    "@odata.type": "#microsoft.graph.runStatistics",
                    "recordsRead": 42
                  }
                }"""));
    }

    @Test
    void sendsNullWhereItWasSet() {
        client.runGroups().create(group().endDateTime(null).build()).send();

        assertThat(received().body()).contains("\"endDateTime\":null").doesNotContain("blockingError");
    }

    @Test
    void givesWhatTheServiceAnswers() {
        RunGroup created = client.runGroups().create(group().build()).send();

        assertThat(created.id()).isEqualTo("00000000-0000-0000-0000-000000000001");
        assertThat(created.displayName()).isEqualTo("Fall rollover");
        assertThat(created.startDateTime()).isEqualTo(START);
        assertThat(created.endDateTime()).isEmpty();
        assertThat(created.status()).isEqualTo(RunStatus.RUNNING);
        assertThat(created.statistics()
                        .additionalProperties()
                        .get("recordsRead")
                        .intValue())
                .isEqualTo(42);
        assertThat(created.etag()).hasValue("W/\"1\"");
        assertThat(created.odataType()).isEqualTo("#microsoft.industryData.runGroup");
    }

    @Test
    void neverSendsWhatOnlyTheServiceSets() {
        RunGroup created = client.runGroups().create(group().build()).send();
        graph.clearJournal();

        client.runGroups()
                .create(created.toBuilder().displayName("Copy").build())
                .send();

        assertThat(received().body())
                .contains("\"displayName\":\"Copy\"")
                .doesNotContain("\"id\"", "@odata.etag", "@odata.context");
    }

    @Test
    void keepsTheOffsetOfATime() {
        RunGroup created = client.runGroups()
                .create(group().endDateTime(END.withOffsetSameInstant(ZoneOffset.ofHoursMinutes(5, 30)))
                        .build())
                .send();

        assertThat(received().body()).contains("\"endDateTime\":\"2025-08-18T13:30:00+05:30\"");
        assertThat(created.endDateTime().orElseThrow().getOffset()).isEqualTo(ZoneOffset.ofHoursMinutes(5, 30));
    }

    @Test
    void isAValueBeforeItIsSent() {
        CreateRunGroupRequest request = client.runGroups().create(group().build());

        assertThat(request)
                .isEqualTo(client.runGroups().create(group().build()))
                .isNotEqualTo(request.header("Prefer", "return=minimal"))
                .hasToString("POST /industryData/runGroups");
        assertThat(request.body()).isPresent();
        assertThat(graph.requests()).isEmpty();
    }
}
