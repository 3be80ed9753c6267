package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a service sends is written back as it came, whatever the specs say of it. */
class LosslessTest extends FakeGraphTest {
    /** Unknown properties at every level, an unknown status, exact numbers, nulls, annotations, an odd order. */
    private static final String GROUP = """
            {
              "@odata.context": "https://graph.microsoft.com/beta/$metadata#industryData/runGroups/$entity",
              "@odata.type": "#microsoft.graph.runGroup",
              "@odata.etag": "W/\\"7\\"",
              "statistics": {
                "@odata.type": "microsoft.graph.runStatistics",
                "read": 9007199254740993,
                "rate": 12345678901.123456789,
                "trailing": 1.10,
                "exponent": 1E+3,
                "byFile": {"users.csv": [1, null, true, {"deep": 9007199254740993}], "none": []}
              },
              "id": "42",
              "displayName@odata.type": "#Edm.String",
              "displayName": "Fall \\u20ac \\ud83d\\ude00",
              "undeclared": {"@odata.type": "#microsoft.graph.novelty", "b": 1, "a": null},
              "startDateTime": "2025-08-18T06:00:00.1234567Z",
              "endDateTime": null,
              "status": "pausedByTheFuture",
              "blockingError": {
                "later": [{"x": 0.10}],
                "code": null,
                "details": [
                  {"code": "1", "position": 12345678901234567890},
                  {"@odata.type": "#microsoft.graph.betterDetail", "message": "m", "line": 2}
                ],
                "innerError": {"date": "2025-02-13T10:17:05", "details": []}
              },
              "big": 12345678901234567890,
              "flag": false,
              "runs@odata.context": "https://graph.microsoft.com/beta/$metadata#runs",
              "runs": [
                {
                  "id": "1",
                  "displayName": "Monday",
                  "activities": [{"@odata.type": "#microsoft.graph.inboundFlowActivity", "rows": 9007199254740993}],
                  "status": "running",
                  "@odata.type": "#microsoft.graph.industryDataRun"
                },
                {
                  "id": "2",
                  "endDateTime": null,
                  "runs": [],
                  "note": {"x": 1.0},
                  "@odata.type": "#microsoft.graph.runGroup"
                },
                {"id": "3", "rate": 0.00000000000000000001}
              ],
              "process": {"eTag": "e", "owner": null, "id": "p", "@odata.type": "#microsoft.graph.inboundFlow"}
            }
            """;

    @Test
    void readsAndWritesBackEqual() {
        assertThat(Json.write(Json.read(GROUP))).isEqualTo(Json.compact(GROUP));
    }

    @Test
    void readsAndWritesBackEqualWhatAServiceStored() {
        graph.seed(GROUPS + "/42", GROUP);

        RunGroup group = client.runGroups().id("42").get().send();

        assertThat(Json.write(group))
                .isEqualTo(Json.compact(received().answer().body()))
                .contains("9007199254740993", "12345678901.123456789", "12345678901234567890", "pausedByTheFuture");
    }

    @Test
    void readsAndWritesBackEqualAfterACopy() {
        RunGroup group = Json.read(GROUP);

        RunGroup copy = group.toBuilder().build();

        assertThat(copy).isEqualTo(group).hasSameHashCodeAs(group);
        assertThat(Json.write(copy)).isEqualTo(Json.compact(GROUP));
    }

    @Test
    void changesOneTextAndLeavesTheOthers() {
        RunGroup group = Json.read(GROUP);

        RunGroup changed = group.toBuilder().status(RunStatus.COMPLETED).build();

        assertThat(Json.write(changed)).isEqualTo(Json.compact(GROUP.replace("pausedByTheFuture", "completed")));
    }

    @Test
    void readsAnUndeclaredTypeAsTheNearestDeclaredOne() {
        RunGroup group = Json.read(GROUP);

        Run monday = group.runs().get(0);
        assertThat(monday).isInstanceOf(Run.Unknown.class);
        assertThat(monday.odataType()).isEqualTo("#microsoft.graph.industryDataRun");
        assertThat(monday.displayName()).isEqualTo("Monday");
        assertThat(monday.status()).isEqualTo(RunStatus.RUNNING);
        assertThat(monday.additionalProperties()).containsOnlyKeys("activities");
        assertThat(group.runs().get(1)).isInstanceOf(RunGroup.class);
        assertThat(group.process()).get().isInstanceOf(RunProcess.Unknown.class);
    }

    @Test
    void givesUndeclaredNumbersExactly() {
        RunGroup group = Json.read(GROUP);

        assertThat(group.statistics().additionalProperties().get("read").longValue())
                .isEqualTo(9007199254740993L);
        assertThat(group.statistics().additionalProperties().get("rate").decimalValue())
                .isEqualTo("12345678901.123456789");
        assertThat(group.additionalProperties().get("big").bigIntegerValue()).isEqualTo("12345678901234567890");
    }

    @Test
    void givesUndeclaredPropertiesInTheirOrder() {
        assertThat(Json.read(GROUP).additionalProperties())
                .containsOnlyKeys(
                        "@odata.context",
                        "@odata.etag",
                        "displayName@odata.type",
                        "undeclared",
                        "big",
                        "flag",
                        "runs@odata.context");
    }

    @Test
    void givesEachDigitOfASecond() {
        assertThat(Json.read(GROUP).startDateTime().getNano()).isEqualTo(123456700);
    }
}
