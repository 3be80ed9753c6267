package values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static values.EverythingProperties.EVERYTHING;
import static values.CheckedProperties.CHECKED;

import dev.graphlet.runtime.model.PropertyAbsentException;
import dev.graphlet.runtime.model.WriteMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Absent, null and given are three things, in reading, building, writing and changing. */
class ThreeStatesTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static String json(byte[] text) {
        return new String(text, StandardCharsets.UTF_8);
    }

    @Test
    void hasTellsAbsentFromNull() {
        Everything value = MAPPER.readValue("{\"string\":null,\"point\":{\"x\":null},\"bool\":true}", Everything.class);

        assertThat(value.has(EVERYTHING.string())).isTrue();
        assertThat(value.has(EVERYTHING.bool())).isTrue();
        assertThat(value.has(EVERYTHING.int16())).isFalse();
        assertThat(value.has(EVERYTHING.point().x())).isTrue();
        assertThat(value.has(EVERYTHING.point().y())).isFalse();
        assertThat(value.has(EVERYTHING.stringList())).isFalse();
        assertThat(value.string()).isEmpty();
        assertThat(value.int16()).isEmpty();
        assertThat(value.stringList()).isEmpty();
    }

    @Test
    void valuesThatDifferOnlyInAbsentAndNullAreNotEqual() {
        Everything absent = Everything.builder().build();
        Everything isNull = Everything.builder().string(null).build();
        assertThat(isNull).isNotEqualTo(absent).isEqualTo(absent.toBuilder().string(null).build());
        assertThat(isNull).hasToString("Everything{string=null}");
        assertThat(absent).hasToString("Everything{}");
    }

    @Test
    void nullIsWrittenWhereTheUserPutIt() {
        Everything value = Everything.builder().string(null).point((Point) null).binary(null).stringList(List.of()).build();
        String properties = "\"string\":null,\"binary\":null,\"point\":null,\"stringList\":[]}";
        assertThat(json(EverythingCodec.TYPE.write(value, WriteMode.CREATE)))
                .isEqualTo("{\"@odata.type\":\"#odd.values.everything\"," + properties);
    }

    @Test
    void aRequiredPropertyThatIsNotThereSaysSo() {
        Checked value = MAPPER.readValue("{\"tags\":null}", Checked.class);

        assertThat(value.has(CHECKED.tags())).isTrue();
        assertThatThrownBy(value::name)
                .isInstanceOf(PropertyAbsentException.class)
                .hasMessage("'name' is absent from this odd.values.checked: the response did not carry it, or it was"
                        + " never set. Select it in the request, or ask has(…) first.");
        assertThatThrownBy(value::tags)
                .isInstanceOfSatisfying(PropertyAbsentException.class, e -> assertThat(e.property()).isEqualTo("tags"))
                .hasMessage("'tags' of this odd.values.checked is null, though its spec says @Required."
                        + " Remove @Required from it, or ask has(…) first.");
        assertThatThrownBy(value::id).hasMessageStartingWith("'id' is absent from this odd.values.checked");
    }

    @Test
    void whatIsRequiredCannotBeSetToNull() {
        assertThatThrownBy(() -> Checked.unstagedBuilder().name(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name must not be null");
        assertThatThrownBy(() -> Checked.unstagedBuilder().tags(java.util.Arrays.asList("a", null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("tags[1] must not be null");
        assertThatThrownBy(() -> Everything.builder().stringList(null)).hasMessage("stringList must not be null");
    }

    @Test
    void whatOnlyTheServiceSetsIsNeverSentWhereverItIs() {
        Everything value = MAPPER.readValue(
                "{\"@odata.context\":\"c\",\"@odata.etag\":\"e\",\"id\":\"1\",\"more@odata.nextLink\":\"n\",\"@odata.type\":\"odd.values.everything\","
                        + "\"point\":{\"@odata.etag\":\"e\",\"y\":\"read-only\",\"x\":1.5,\"z\":\"create-only\",\"extra\":1},"
                        + "\"pointList\":[{\"y\":\"read-only\",\"z\":\"create-only\"},null],"
                        + "\"more\":[{\"id\":\"2\",\"@odata.id\":\"u\",\"point\":{\"y\":\"read-only\"}}],\"unknown\":{\"@odata.etag\":\"kept\"}}",
                Everything.class);

        assertThat(json(EverythingCodec.TYPE.write(value, WriteMode.CREATE)))
                .isEqualTo("{\"@odata.type\":\"#odd.values.everything\",\"point\":{\"x\":1.5,\"z\":\"create-only\",\"extra\":1},"
                        + "\"pointList\":[{\"z\":\"create-only\"},null],"
                        + "\"unknown\":{\"@odata.etag\":\"kept\"}}");
        assertThat(json(EverythingCodec.TYPE.write(value, WriteMode.UPDATE)))
                .contains("\"point\":{\"x\":1.5,\"extra\":1},\"pointList\":[{},null],\"unknown\"");
    }

    @Test
    void aPatchHoldsWhatWasChangedAndNoMore() {
        CheckedPatch patch = CheckedPatch.builder().between("ab").clearRange().tags(List.of("t"))
                .additionalProperty("x", null).build();

        assertThat(patch.toJson()).isEqualTo("{\"tags\":[\"t\"],\"between\":\"ab\",\"range\":null,\"x\":null}");
        assertThat(patch).hasToString("Patch of Checked{tags=[t], between=ab, range=null, additionalProperties=[x]}");
        assertThat(patch.isEmpty()).isFalse();
        assertThat(CheckedPatch.builder().build().isEmpty()).isTrue();
        assertThat(CheckedPatch.builder().build().toJson()).isEqualTo("{}");
        assertThatThrownBy(() -> CheckedPatch.builder().between(null))
                .hasMessage("between must not be null; clearBetween() clears it");
        assertThat(CheckedPatch.Builder.class.getMethods())
                .extracting(java.lang.reflect.Method::getName)
                .doesNotContain("id", "readOnly", "createOnly", "nested", "clearTags", "clearName");
    }

    @Test
    void thePatchBetweenTwoValuesIsTheirDifference() {
        Checked before = MAPPER.readValue(
                "{\"@odata.etag\":\"1\",\"id\":\"1\",\"name\":\"n\",\"tags\":[\"t\"],\"between\":\"ab\",\"range\":1,\"real\":0.5,"
                        + "\"exactly\":\"AQI=\",\"readOnly\":\"r\",\"createOnly\":\"c\",\"x\":1,\"y\":1}",
                Checked.class);
        Checked after = MAPPER.readValue(
                "{\"@odata.etag\":\"2\",\"id\":\"2\",\"name\":\"n\",\"tags\":[\"u\"],\"between\":null,\"range\":\"1\",\"atLeast\":null,"
                        + "\"exactly\":\"AQI\",\"readOnly\":\"s\",\"createOnly\":\"d\",\"x\":1,\"y\":2}",
                Checked.class);

        assertThat(CheckedPatch.between(before, after).toJson())
                .isEqualTo("{\"tags\":[\"u\"],\"between\":null,\"atLeast\":null,\"y\":2}");
        assertThat(CheckedPatch.between(before, before).isEmpty()).isTrue();
        assertThat(CheckedPatch.between(after, after)).isEqualTo(CheckedPatch.builder().build());
    }
}
