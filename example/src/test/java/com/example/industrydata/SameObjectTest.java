package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An object is the same whichever response it came in. */
class SameObjectTest extends FakeGraphTest {
    private static final String GROUP = """
            {"@odata.etag": "W/\\"1\\"", "id": "42", "displayName": "Fall", "statistics": {"read": 1},
            "process": {"id": "p"}, "runs": [{"@odata.type": "#microsoft.industryData.runGroup", "id": "1"}],
            "novelty": {"owners": [{"id": "o"}]}%s}
            """;

    private static RunGroup group(String more) {
        return Json.read(GROUP.formatted(more));
    }

    private static void assertSame(RunGroup one, RunGroup other) {
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(other).isEqualTo(one);
        assertThat(RunGroupPatch.between(one, other).isEmpty()).isTrue();
        assertThat(RunGroupPatch.between(other, one).isEmpty()).isTrue();
    }

    @Test
    void isEqualByGetAndByList() {
        graph.seed(GROUPS + "/42", "{\"displayName\": \"Fall\", \"statistics\": {\"read\": 1}, \"novelty\": [1]}");

        RunGroup got = client.runGroups().id("42").get().send();
        RunGroup listed = client.runGroups().list().iterator().next();

        assertThat(got.additionalProperties()).containsKey("@odata.context");
        assertThat(listed.additionalProperties()).doesNotContainKey("@odata.context");
        assertSame(got, listed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@odata.context", "@context", "process@odata.context", "process@context"})
    void isEqualWhateverTheContext(String name) {
        RunGroup there = group(", \"" + name + "\": \"https://graph.example/$metadata#a\"");

        assertSame(there, group(""));
        assertSame(there, group(", \"" + name + "\": \"https://graph.example/$metadata#b\""));
        assertThat(there.additionalProperties()).containsKey(name);
        assertThat(Json.write(there)).contains("\"" + name + "\":\"https://graph.example/$metadata#a\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"statistics\": {         | \"statistics\": {\"@odata.context\": \"c\",",
                "\"process\": {            | \"process\": {\"@context\": \"c\",",
                "\"id\": \"1\"             | \"id\": \"1\", \"process@odata.context\": \"c\"",
                "{\"owners\":              | {\"owners@odata.context\": \"c\", \"owners\":",
                "{\"id\": \"o\"            | {\"@odata.context\": \"c\", \"id\": \"o\"",
            })
    void isEqualWhateverTheContextOfWhatIsNested(String place, String withContext) {
        String group = GROUP.formatted("");

        assertThat(group).contains(place);
        assertSame(Json.read(group), Json.read(group.replace(place, withContext)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"W/", "Fall", "\"read\": ", "\"p", "\"id\": \"1", "{\"id\": \"o", "\"t", "tips", "context2"})
    void isAnotherWithAnythingElseChanged(String part) {
        String group = GROUP.formatted(", \"@odata.context\": \"c\", \"@x.tips\": \"t\", \"@x.context2\": 1");

        assertThat(group).contains(part);
        assertThat(Json.read(group)).isNotEqualTo(Json.read(group.replace(part, part + "9")));
    }

    @Test
    void isAnotherWithoutAnUndeclaredProperty() {
        RunGroup less = group(", \"a\": null, \"@odata.context\": \"c\"");
        RunGroup more = group(", \"a\": null, \"b\": null");

        assertThat(less).isNotEqualTo(more).isNotEqualTo(group(", \"b\": null"));
        assertThat(more).isNotEqualTo(less);
    }
}
