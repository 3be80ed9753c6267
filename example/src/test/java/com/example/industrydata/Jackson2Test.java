package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.graphlet.runtime.json.JsonFormatException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models in the program's own JSON, with a mapper of Jackson 2 that knows nothing of them. */
class Jackson2Test {
    /** Absent, null and undeclared properties at each level, derived types, exact numbers. */
    private static final String GROUP = "{\"@odata.type\":\"#microsoft.industryData.runGroup\",\"id\":\"1\","
            + "\"displayName\":\"\u20ac \ud83d\ude00\",\"endDateTime\":null,\"status\":\"later\","
            + "\"blockingError\":{\"code\":null,\"x\":[null,{}]},"
            + "\"statistics\":{\"long\":9007199254740993,\"huge\":12345678901234567890,\"decimal\":1.1234567890123456789},"
            + "\"runs\":[{\"@odata.type\":\"#microsoft.graph.runGroup\",\"id\":\"2\"},"
            + "{\"@odata.type\":\"#microsoft.graph.novelty\",\"new\":true},{\"id\":\"3\"}],"
            + "\"undeclared\":{\"b\":\"\",\"a\":null},\"@odata.etag\":\"e\"}";

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** A record of the program itself. */
    record Report(RunGroup group, List<Run> runs, RunGroupPatch patch, RunStatus status, Map<RunStatus, RunGroup> by) {}

    private static Report report() {
        RunGroup group = RunGroup.fromJson(GROUP);
        return new Report(
                group,
                List.of(group, Run.fromJson("{\"id\":\"4\"}")),
                RunGroupPatch.builder().clearEndDateTime().displayName("a").build(),
                RunStatus.FAILED,
                Map.of(RunStatus.of("later"), group));
    }

    @Test
    void writesWhatTheModelWrites() throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(RunGroup.fromJson(GROUP))).isEqualTo(GROUP);
    }

    @Test
    void readsWhatItWrites() throws JsonProcessingException {
        Report report = report();

        assertThat(mapper.readValue(mapper.writeValueAsString(report), Report.class))
                .isEqualTo(report);
    }

    @Test
    void readsAndWritesTrees() throws JsonProcessingException {
        RunGroup group = RunGroup.fromJson(GROUP);
        JsonNode tree = mapper.valueToTree(group);

        assertThat(tree).isEqualTo(mapper.readTree(GROUP));
        assertThat(mapper.treeToValue(tree, RunGroup.class)).isEqualTo(group);
        assertThat(mapper.convertValue(group, RunGroup.class)).isEqualTo(group);
    }

    @Test
    void readsDerivedTypes() throws JsonProcessingException {
        List<Run> runs = mapper.readValue(
                "[{\"id\":\"1\",\"@odata.type\":\"microsoft.graph.runGroup\"},{\"@odata.type\":\"#x.y\"},null]",
                new TypeReference<List<Run>>() {});

        assertThat(runs.subList(0, 2)).hasExactlyElementsOfTypes(RunGroup.class, Run.Unknown.class);
        assertThat(runs.get(2)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NON_NULL", "NON_ABSENT", "NON_EMPTY", "NON_DEFAULT"})
    void keepsNullWhereOthersAreLeftOut(JsonInclude.Include inclusion) throws JsonProcessingException {
        JsonMapper sparing = mapper.rebuild()
                .defaultPropertyInclusion(JsonInclude.Value.construct(inclusion, inclusion))
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();

        assertThat(sparing.writeValueAsString(RunGroup.fromJson(GROUP))).isEqualTo(GROUP);
        assertThat(sparing.writeValueAsString(
                        RunGroupPatch.builder().clearEndDateTime().build()))
                .isEqualTo("{\"endDateTime\":null}");
    }

    @Test
    void readsNumbersAsItIsSet() throws JsonProcessingException {
        String json = "{\"statistics\":{\"rate\":1.1234567890123456789}}";
        JsonMapper usual = JsonMapper.builder().build();

        assertThat(mapper.readValue(json, RunGroup.class).toJson()).isEqualTo(json);
        assertThat(usual.readValue(json, RunGroup.class).toJson())
                .isEqualTo("{\"statistics\":{\"rate\":1.1234567890123457}}");
    }

    @Test
    void readsThePatchThatItWrites() throws JsonProcessingException {
        RunGroupPatch patch = RunGroupPatch.builder()
                .displayName("a")
                .clearEndDateTime()
                .unbindProcess()
                .additionalProperty("x", null)
                .build();
        String json = mapper.writeValueAsString(patch);

        assertThat(json)
                .isEqualTo(patch.toJson())
                .isEqualTo("{\"displayName\":\"a\",\"endDateTime\":null,\"process@odata.bind\":null,\"x\":null}");
        assertThat(mapper.readValue(json, RunGroupPatch.class)).isEqualTo(patch);
    }

    @Test
    void readsAPatchWithoutWhatNoUpdateChanges() throws JsonProcessingException {
        RunGroupPatch patch = mapper.readValue(
                "{\"@odata.context\":\"c\",\"@odata.type\":\"#x\",\"id\":\"1\",\"runs\":[]}", RunGroupPatch.class);

        assertThat(patch.isEmpty()).isTrue();
    }

    @Test
    void saysWhatItCannotRead() {
        assertThatThrownBy(() -> mapper.readValue("{\"blockingError\":{\"code\":1}}", RunGroup.class))
                .isInstanceOf(JsonMappingException.class)
                .hasRootCauseInstanceOf(JsonFormatException.class)
                .hasMessageContaining("/blockingError/code: property 'code' must be a string, but found the number 1")
                .hasMessageNotContaining("line 0");
        assertThatThrownBy(() -> mapper.readValue("[]", RunGroup.class)).isInstanceOf(JsonMappingException.class);
        assertThatThrownBy(() -> mapper.readValue("{\"status\":1.5}", RunGroupPatch.class))
                .isInstanceOf(JsonMappingException.class);
    }
}
