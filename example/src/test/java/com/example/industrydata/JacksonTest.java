package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Models in the program's own JSON, with a mapper that knows nothing of them. */
class JacksonTest {
    private final JsonMapper mapper = JsonMapper.builder().build();

    /** A record of the program itself. */
    record Report(String title, RunGroup group, List<Run> runs, RunStatus status) {}

    @Test
    void readsWhatItWrites() {
        Report report = new Report(
                "Monday",
                FakeGraphTest.group().build(),
                List.of(FakeGraphTest.group().displayName("Inner").build()),
                RunStatus.of("paused"));

        String json = mapper.writeValueAsString(report);

        assertThat(mapper.readValue(json, Report.class)).isEqualTo(report);
        assertThat(json).contains("\"status\":\"paused\"", "\"@odata.type\":\"#microsoft.industryData.runGroup\"");
    }

    @Test
    void readsAList() {
        List<Run> runs = mapper.readValue(
                "[{\"@odata.type\": \"#microsoft.graph.runGroup\"}, {\"id\": \"1\"}]",
                new TypeReference<List<Run>>() {});

        assertThat(runs).hasExactlyElementsOfTypes(RunGroup.class, Run.Unknown.class);
    }

    @Test
    void readsThePatchThatItWrites() {
        RunGroupPatch patch = RunGroupPatch.builder()
                .displayName("a")
                .clearEndDateTime()
                .additionalProperty("x", new BigDecimal("1.1234567890123456789"))
                .build();
        String json = mapper.writeValueAsString(patch);

        assertThat(json).isEqualTo("{\"displayName\":\"a\",\"endDateTime\":null,\"x\":1.1234567890123456789}");
        assertThat(mapper.readValue(json, RunGroupPatch.class)).isEqualTo(patch);
        assertThat(mapper.readValue("{\"id\":\"1\",\"@odata.type\":\"#x\"}", RunGroupPatch.class)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void keepsTheTextsOfNumbers() {
        String json = "{\"statistics\":{\"a\":1e5,\"b\":-0}}";

        assertThat(mapper.writeValueAsString(mapper.readValue(json, RunGroup.class)))
                .isEqualTo(json);
    }
}
