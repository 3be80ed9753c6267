package values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.edm.PeriodDuration;
import dev.graphlet.runtime.model.InexactDurationException;
import dev.graphlet.runtime.model.WriteMode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was read is written as it came, and means what OData says it does. */
class RoundTripTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static Everything read(String json) {
        return MAPPER.readValue(json, Everything.class);
    }

    private static void staysAsItIs(String json) {
        assertThat(MAPPER.writeValueAsString(read(json))).isEqualTo(json);
        assertThat(MAPPER.writeValueAsString(read(json).toBuilder().build())).isEqualTo(json);
        assertThat(read(json)).isEqualTo(read(json)).hasSameHashCodeAs(read(json));
    }

    private static void staysAsItIs(String property, String... values) {
        for (String value : values) {
            staysAsItIs("{\"" + property + "\":" + value + "}");
            staysAsItIs("{\"" + property + "List\":[" + value + "," + value + "]}");
        }
        staysAsItIs("{\"" + property + "List\":[" + String.join(",", values) + "]}");
        staysAsItIs("{\"x\":1,\"" + property + "\":null,\"id\":\"1\"}");
        staysAsItIs("{\"" + property + "List\":[]}");
        staysAsItIs("{\"" + property + "List\":[null," + values[0] + "]}");
        staysAsItIs("{\"" + property + "List\":null}");
    }

    @Test
    void strings() {
        staysAsItIs("string", "\"\"", "\"a\\n\\\"b\\\\\"", "\"日本語😀\"");
    }

    @Test
    void booleans() {
        staysAsItIs("bool", "true", "false");
    }

    @Test
    void wholeNumbersAsNumbersAndAsStrings() {
        staysAsItIs("int16", "-32768", "32767", "\"5\"", "5.0", "1E+2", "1e2", "-0", "-0.0");
        staysAsItIs("int32", "-2147483648", "2147483647", "\"5\"", "5.0", "-0", "0e0", "5E0");
        staysAsItIs("int64", "-0", "-9223372036854775808", "9223372036854775807", "\"9007199254740993\"", "1.0", "\"1.0\"");
        assertThat(read("{\"int64\":\"9007199254740993\"}").int64()).contains(9007199254740993L);
        staysAsItIs("int16", "0", "128", "255", "-128"); // Edm.Byte and Edm.SByte
        assertThat(Everything.builder().int16((short) 255).build().int16()).contains((short) 255);
        assertThat(read("{\"int16\":1E2}").int16()).contains((short) 100);
    }

    @Test
    void decimalsOfAnyPrecision() {
        staysAsItIs("decimal", "0.10", "12345678901234567890.12345678901234567890", "\"1.50\"", "1", "1E+400", "1e5", "1E5", "1.0e-07", "-0", "-0.0", "\"-0\"");
        assertThat(read("{\"decimal\":\"1.50\"}").decimal()).contains(new BigDecimal("1.50"));
    }

    @Test
    void floatingPointNumbersAndWhatIsNone() {
        staysAsItIs("single", "-0.0", "-0", "12345678901234567890", "1e5", "1.2345678E7");
        staysAsItIs("single", "1.5", "1", "0.1", "3.4028235E+38", "1.50", "0.0001", "1.0", "100.0", "\"INF\"", "\"-INF\"", "\"NaN\"", "\"1.5\"");
        staysAsItIs("real", "-0.0", "-0", "12345678901234567890", "-12345678901234567890", "1e5", "1.2345678E7", "\"1e5\"");
        staysAsItIs("real", "1.5", "1", "0.1", "1.7976931348623157E+308", "1.50", "0.00010", "-0.001", "1E+2", "\"INF\"", "\"-INF\"", "\"NaN\"", "1E+400");
        assertThat(read("{\"real\":\"-INF\"}").real()).contains(Double.NEGATIVE_INFINITY);
        assertThat(read("{\"single\":\"NaN\"}").single()).contains(Float.NaN);
    }

    @Test
    void guidsInBothCases() {
        staysAsItIs("guid", "\"2c9180A8-0000-4000-8000-00000000000F\"", "\"2c9180a8-0000-4000-8000-00000000000f\"");
        assertThat(read("{\"guid\":\"2C9180A8-0000-4000-8000-00000000000F\"}").guid())
                .contains(UUID.fromString("2c9180a8-0000-4000-8000-00000000000f"));
    }

    @Test
    void dateTimesInAllTheirForms() {
        staysAsItIs(
                "dateTime",
                "\"2026-08-31T22:00:00Z\"",
                "\"2026-08-31T22:00Z\"",
                "\"2026-08-31T22:00:00.1234567Z\"",
                "\"2026-08-31T22:00:00.0000000Z\"",
                "\"2026-08-31T22:00:00.100Z\"",
                "\"2026-08-31T22:00:00.123456789012Z\"",
                "\"2026-08-31T22:00:00+02:00\"",
                "\"2026-08-31T22:00:00-00:30\"",
                "\"2026-08-31T22:00:00+00:00\"",
                "\"0001-01-01T00:00:00Z\"",
                "\"9999-12-31T23:59:59.9999999Z\"",
                "\"2026-08-31t22:00:00z\"");
        assertThat(read("{\"dateTime\":\"2026-08-31T22:00:00.1234567Z\"}").dateTime())
                .contains(OffsetDateTime.parse("2026-08-31T22:00:00.1234567Z"));
        assertThat(read("{\"dateTime\":\"2026-08-31T22:00:00.123456789012Z\"}").dateTime())
                .contains(OffsetDateTime.parse("2026-08-31T22:00:00.123456789Z"));
    }

    @Test
    void datesTimesAndDurations() {
        staysAsItIs("date", "\"2026-08-31\"", "\"0001-01-01\"");
        staysAsItIs("time", "\"22:00\"", "\"22:00:00\"", "\"22:00:01.5000000\"", "\"22:00:01.123456789012\"");
        staysAsItIs("duration", "\"P1DT2H30M\"", "\"PT0S\"", "\"P0D\"", "\"-PT1.5S\"", "\"PT36H\"", "\"pt1h\"");
        staysAsItIs("duration", "\"P2W\"", "\"P1M\"", "\"P1Y2M3W4DT5H6M7.8S\"", "\"-P1Y\"");
        staysAsItIs("period", "\"P1M\"", "\"P1Y2M3DT4H5M6.7S\"", "\"P2W\"", "\"-P1Y\"", "\"PT36H\"", "\"P0D\"", "\"PT0S\"");
        assertThat(read("{\"date\":\"2026-08-31\"}").date()).contains(LocalDate.of(2026, 8, 31));
        assertThat(read("{\"time\":\"22:00\"}").time()).contains(LocalTime.of(22, 0));
        assertThat(read("{\"duration\":\"P1DT2H30M\"}").duration()).contains(Duration.ofMinutes(26 * 60 + 30));
    }

    @Test
    void aDurationWithMonthsIsReadAndToldWhenItIsAskedFor() {
        Everything value = read("{\"id\":\"1\",\"duration\":\"P1M\",\"durationList\":[\"PT1H\",\"P1Y\"],\"period\":\"P1M\"}");

        assertThat(value.id()).isEqualTo("1");
        assertThat(value.period()).contains(PeriodDuration.parse("P1M"));
        assertThat(value.has(EverythingProperties.EVERYTHING.duration())).isTrue();
        assertThatThrownBy(value::duration)
                .isInstanceOf(InexactDurationException.class)
                .hasMessage("'duration' of this odd.values.everything is P1M, but a java.time.Duration has no years and months."
                        + " Declare the property as dev.graphlet.runtime.edm.PeriodDuration in the spec.");
        assertThatThrownBy(value::durationList)
                .hasMessageStartingWith("'durationList' of this odd.values.everything is [PT1H, P1Y], but");
        assertThat(value).hasToString("Everything{id=1, duration=P1M, period=P1M, durationList=[PT1H, P1Y]}")
                .isNotEqualTo(read("{\"id\":\"1\",\"duration\":\"P2M\",\"durationList\":[\"PT1H\",\"P1Y\"],\"period\":\"P1M\"}"));
        assertThat(value.toBuilder().duration(Duration.ofHours(1)).build().duration()).contains(Duration.ofHours(1));
        assertThat(read("{\"duration\":\"P2W\"}").duration()).contains(Duration.ofDays(14));
    }

    @Test
    void aRequiredDurationWithMonthsIsThere() {
        AllRequired value = MAPPER.readValue("{\"duration\":\"P1M\"}", AllRequired.class);

        assertThatThrownBy(value::duration).isInstanceOf(InexactDurationException.class);
        assertThat(new AllRequiredValidator().check(value)).noneMatch(violation -> violation.pointer().equals("/duration"));
        assertThat(new String(AllRequiredCodec.TYPE.write(value, WriteMode.CREATE), StandardCharsets.UTF_8))
                .contains("\"duration\":\"P1M\"");
    }

    @Test
    void octetsInBothAlphabets() {
        staysAsItIs("binary", "\"+/+/\"", "\"-_-_\"", "\"AQ==\"", "\"AQ\"", "\"\"");
        assertThat(read("{\"binary\":\"-_-_\"}").binary()).hasValueSatisfying(octets -> assertThat(octets)
                .containsExactly(0xFB, 0xFF, 0xBF));
    }

    @Test
    void anyJson() {
        staysAsItIs("untyped", "1.00", "-0", "-0.0", "1e5", "1E5", "[-0,{\"a\":[1.0e-07]}]", "9007199254740993", "{\"a\":[1,{\"b\":null}]}", "[]", "\"x\"", "false", "1E+400");
    }

    @Test
    void numbersThatNoSpecDeclares() {
        staysAsItIs("undeclared", "-0", "-0.0", "0e0", "1e5", "1E5", "1E+5", "1.0e-07", "12345678901234567890", "[[-0],{\"y\":1e5}]");
        JsonNode x = read("{\"x\":{\"y\":1e5}}").additionalProperties().get("x");
        assertThat(x.get("y").decimalValue()).isEqualByComparingTo("100000");
        assertThat(read("{\"x\":-0}").additionalProperties().get("x").intValue()).isZero();
    }

    @Test
    void ofPropertiesWithOneNameTheLastOneCounts() {
        String json = "{\"x\":1,\"int32\":\"5\",\"x\":2,\"int32\":6,\"untyped\":{\"a\":1,\"b\":2,\"a\":3}}";
        assertThat(MAPPER.writeValueAsString(read(json)))
                .isEqualTo("{\"x\":2,\"int32\":6,\"untyped\":{\"a\":3,\"b\":2}}");
    }

    @Test
    void membersThatNobodyDeclared() {
        staysAsItIs("color", "\"red\"", "\"purple\"", "\"\"", "\"unknownFutureValue\"");
        staysAsItIs("colors", "\"red\"", "\"red,purple\"", "\"none, red ,green\"", "\"\"");
        Everything value = read("{\"color\":\"purple\",\"colors\":\"red, purple\"}");
        assertThat(value.color().orElseThrow().known()).isEqualTo(Color.Known.UNDECLARED);
        assertThat(value.colors().orElseThrow().members()).containsExactly(Colors.RED, Colors.of("purple"));
        assertThat(value.colors().orElseThrow().contains(Colors.RED)).isTrue();
        assertThat(value.colors().orElseThrow().contains(Colors.GREEN)).isFalse();
    }

    @Test
    void membersThatCameAsNumbers() {
        staysAsItIs("color", "1", "-1", "18446744073709551616", "\"1\"");
        staysAsItIs("colors", "3", "\"3\"");
        Everything value = read("{\"color\":1,\"colors\":3,\"string\":\"the rest of it\"}");
        assertThat(value.color()).contains(Color.of("1"));
        assertThat(value.colors().orElseThrow().members()).containsExactly(Colors.of("3"));
        assertThat(value.string()).contains("the rest of it");
        assertThat(MAPPER.writeValueAsString(value.toBuilder().color(Color.RED).build()))
                .isEqualTo("{\"color\":\"red\",\"colors\":3,\"string\":\"the rest of it\"}");
    }

    @Test
    void halvesOfASurrogatePair() {
        for (String half : List.of("\\uD800", "\\uDC00", "a\\uD83Db")) {
            for (String property : List.of("string", "color", "colors", "x")) {
                String json = "{\"%s\":\"%s\",\"%sList\":[\"%s\"]}".formatted(property, half, property, half);
                assertThat(new String(MAPPER.writeValueAsBytes(read(json)), StandardCharsets.UTF_8)).isEqualTo(json);
            }
        }
    }

    @Test
    void halvesOfASurrogatePairInANameDisturbNothingThatComesAfter() {
        String json = "{\"string\":\"a\",\"x\\uD800\":1}";
        assertThat(new String(MAPPER.writeValueAsBytes(read(json)), StandardCharsets.UTF_8)).isEqualTo(json);
        byte[] after = "{\"string\":\"a\",\"bool\":true}".getBytes(StandardCharsets.UTF_8);
        assertThat(MAPPER.readValue(after, Everything.class).bool()).contains(true);
    }

    @Test
    void objectsWithPropertiesThatNobodyDeclared() {
        staysAsItIs("point", "{}", "{\"q\":[1.0],\"x\":1.50,\"y@a.b\":null,\"@odata.etag\":\"e\"}", "{\"z\":null}");
    }

    @Test
    void annotationsBesideTheirProperties() {
        staysAsItIs("{\"@odata.context\":\"c\",\"string@odata.type\":\"#String\",\"string\":\"a\",\"more@odata.count\":0,"
                + "\"more@odata.nextLink\":\"n\",\"more\":[{\"id\":\"1\",\"@removed\":{\"reason\":\"deleted\"}}]}");
    }

    @Test
    void theOrderInWhichTheyCame() {
        staysAsItIs("{\"b\":1,\"int32\":2,\"a\":{},\"bool\":true,\"string\":\"x\",\"id\":\"1\",\"@odata.type\":\"odd.values.everything\"}");
    }

    @Test
    void theLastOfTwoPropertiesOfOneName() {
        assertThat(MAPPER.writeValueAsString(read("{\"int64\":\"1\",\"x\":1,\"int64\":2,\"x\":2}")))
                .isEqualTo("{\"int64\":2,\"x\":2}");
    }

    @Test
    void whatWasSetIsWrittenInTheCanonicalForm() {
        Everything value = read("{\"int64\":\"1\",\"dateTime\":\"2026-08-31T22:00Z\",\"guidList\":[]}")
                .toBuilder()
                .int64(2L)
                .dateTime(OffsetDateTime.parse("2026-08-31T22:00Z"))
                .binary(new byte[] {(byte) 0xFB, (byte) 0xFF})
                .real(Double.NaN)
                .single(0.1F)
                .decimal(new BigDecimal("1.00"))
                .timeList(List.of(LocalTime.NOON))
                .build();
        assertThat(MAPPER.writeValueAsString(value))
                .isEqualTo("{\"int64\":2,\"single\":0.1,\"real\":\"NaN\",\"decimal\":1.00,"
                        + "\"dateTime\":\"2026-08-31T22:00:00Z\",\"binary\":\"+/8=\",\"guidList\":[],"
                        + "\"timeList\":[\"12:00:00\"]}");
    }
}
