package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.graphlet.runtime.json.JsonFormatException;
import dev.graphlet.runtime.model.Entity;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models as JSON text, without a mapper. */
class JsonTextTest {
    @Test
    void isWrittenAsItWasRead() {
        String json =
                "{\"id\":\"1\",\"@odata.etag\":\"e\",\"endDateTime\":null,\"displayName\":\"\u20ac \ud83d\ude00\","
                        + "\"undeclared\":[1e5,-0,1.10,{\"b\":1,\"a\":null}],\"status\":\"later\",\"statistics\":{}}";

        assertThat(RunGroup.fromJson(json).toJson()).isEqualTo(json);
        assertThat(RunGroup.fromJson(json)).isEqualTo(Json.read(json));
    }

    @Test
    void holdsWhatNoRequestSends() {
        RunGroup group = RunGroup.unstagedBuilder().id("1").build();

        assertThat(group.toJson()).isEqualTo("{\"@odata.type\":\"#microsoft.industryData.runGroup\",\"id\":\"1\"}");
    }

    @Test
    void isReadAsTheDerivedType() {
        Run run = Run.fromJson("{\"displayName\":\"a\",\"@odata.type\":\"microsoft.graph.runGroup\"}");
        Entity unknown = Run.fromJson("{\"@odata.type\":\"#microsoft.graph.novelty\"}");

        assertThat(run).isExactlyInstanceOf(RunGroup.class);
        assertThat(unknown).isExactlyInstanceOf(Run.Unknown.class);
        assertThat(unknown.toJson()).isEqualTo("{\"@odata.type\":\"#microsoft.graph.novelty\"}");
    }

    @Test
    void keepsASurrogateWithoutItsPartner() {
        RunGroup group = RunGroup.fromJson("{\"displayName\":\"a\\ud83d\"}");

        assertThat(group.displayName()).isEqualTo("a\ud83d");
        assertThat(RunGroup.fromJson(group.toJson())).isEqualTo(group);
        assertThat(RunGroup.fromJson("{\"displayName\":\"a\ud83d\"}")).isEqualTo(group);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"blockingError\":{\"code\":1}}",
                "{\"startDateTime\":\"yesterday\"}",
                "[]",
                "null",
                "",
                "{\"id\":\"1\"} {}",
                "{\"id\":\"1\"",
                "{\"id\":hunter2}"
            })
    void failsAsTheCodecDoes(String json) {
        Throwable failure = catchThrowable(
                () -> RunGroupCodec.TYPE.read(json.getBytes(StandardCharsets.UTF_8), IndustryDataTypes.INSTANCE));

        assertThat(failure).isInstanceOf(JsonFormatException.class);
        assertThatThrownBy(() -> RunGroup.fromJson(json))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage(failure.getMessage());
    }

    @Test
    void mustNotBeNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> RunGroup.fromJson((String) null))
                .withMessageContaining("json");
    }
}
