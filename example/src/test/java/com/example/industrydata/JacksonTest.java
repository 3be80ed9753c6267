package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;

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
}
