package values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphlet.runtime.json.JsonFormatException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A value that is not what was declared: where it is, what was expected and what was found. */
class WrongTokenTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static JsonFormatException failure(String json) {
        return catchThrowableOfType(JsonFormatException.class, () -> MAPPER.readValue(json, Everything.class));
    }

    private static void fails(String property, String expected, String... values) {
        for (String value : values) {
            String found = found(value);
            JsonFormatException single = failure("{\"id\":\"1\",\"" + property + "\":" + value + "}");
            assertThat(single.getOriginalMessage())
                    .isEqualTo("/%s: property '%s' must be %s, but found %s"
                            .formatted(property, property, expected, found));
            assertThat(single.pointer()).hasToString("/" + property);
            assertThat(single.getMessage()).startsWith(single.getOriginalMessage() + " (line 1, column ");

            JsonFormatException item = failure("{\"" + property + "List\":[null," + value + "]}");
            assertThat(item.getOriginalMessage())
                    .isEqualTo("/%sList/1: property '%sList' must be %s, but found %s"
                            .formatted(property, property, expected, found));
            assertThat(item.pointer()).hasToString("/" + property + "List/1");
        }
    }

    private static String found(String value) {
        return switch (value.charAt(0)) {
            case '{' -> "an object";
            case '[' -> "an array";
            case 't', 'f' -> "a boolean";
            case '"' -> "the string '" + value.substring(1, value.length() - 1) + "'";
            default -> "the number " + value;
        };
    }

    @Test
    void strings() {
        fails("string", "a string", "1", "1.5", "true", "{}", "[]");
        fails("color", "a string", "1.5", "true", "{}", "[]");
        fails("colors", "a string", "1E2", "true", "{}", "[]");
    }

    @Test
    void booleans() {
        fails("bool", "Edm.Boolean, true or false", "1", "\"true\"", "{}", "[]");
    }

    @Test
    void wholeNumbers() {
        String int16 = "Edm.Int16, a whole number from -32768 to 32767";
        fails("int16", int16, "32768", "-32769", "1.5", "\"x\"", "\"\"", "true", "{}", "[]", "1E1000000000");
        String int32 = "Edm.Int32, a whole number from -2147483648 to 2147483647";
        fails("int32", int32, "2147483648", "0.1", "\" 1\"", "\"0x1\"", "false", "{}", "[]", "1E-1000000000");
        String int64 = "Edm.Int64, a whole number";
        fails("int64", int64, "9223372036854775808", "\"9223372036854775808\"", "1E19", "\"NaN\"", "{}", "[]");
    }

    @Test
    void otherNumbers() {
        fails("decimal", "Edm.Decimal, a number", "\"INF\"", "\"x\"", "\"1,5\"", "true", "{}", "[]");
        fails("single", "Edm.Single, a number, or 'INF', '-INF' or 'NaN'", "\"Infinity\"", "\"\"", "true", "{}", "[]");
        fails("real", "Edm.Double, a number, or 'INF', '-INF' or 'NaN'", "\"nan\"", "\"1.5f\"", "true", "{}", "[]");
    }

    @Test
    void guids() {
        String guid = "Edm.Guid, 8-4-4-4-12 hexadecimal digits";
        fails("guid", guid, "\"1-1-1-1-1\"", "\"2c9180a8-0000-4000-8000-00000000000g\"", "\"\"", "1", "{}", "[]");
        fails("guid", guid, "\"2c9180a80000-4000-8000-0000-0000000000f\"", "\"{c9180a8-0000-4000-8000-0000000000f}\"");
    }

    @Test
    void dateTimes() {
        String dateTime = "Edm.DateTimeOffset such as 2026-08-31T22:00:00Z";
        fails(
                "dateTime",
                dateTime + " (String in the spec takes one without an offset)",
                "\"2026-08-31T22:00:00\"",
                "\"2026-08-31T22:00\"",
                "\"2025-02-13T10:17:05.1234567\"");
        fails("dateTime", dateTime, "\"2026-08-31\"", "\"2026-02-30T22:00:00Z\"", "\"\"", "\"Z\"");
        fails("dateTime", dateTime, "\"2026-08-31T22:00:00.Z\"", "\"2026-08-31T24:01:00Z\"", "\"2026-08-31 22:00:00Z\"", "1");
        fails("dateTime", dateTime, "\"2026-08-31T22:00:00.1.2Z\"", "\"٢٠٢٦-08-31T22:00:00Z\"", "{}", "[]", "true");
    }

    @Test
    void datesTimesAndDurations() {
        fails("date", "Edm.Date such as 2026-08-31", "\"2026-02-30\"", "\"2026-08-31T00:00\"", "\"\"", "1", "{}", "[]");
        fails("time", "Edm.TimeOfDay such as 22:00:00", "\"24:00\"", "\"9:00\"", "\"12:00:00.\"", "\"\"", "1", "{}", "[]");
        String duration = "Edm.Duration such as P1DT2H30M";
        fails("period", duration, "\"P\"", "\"P1MT-1H\"", "\"PT\"", "\"\"", "1", "{}", "[]");
        fails("duration", duration, "\"P\"", "\"P1X\"", "\"P1MT\"", "\"PT\"", "\"P999999999999999D\"", "\"\"", "1", "{}", "[]");
    }

    @Test
    void octets() {
        fails("binary", "Edm.Binary, base64 or base64url", "\"A\"", "\"====\"", "\"*\"", "\"A Q\"", "1", "true", "{}", "[]");
    }

    @Test
    void objects() {
        fails("point", "odd.values.point, an object", "1", "\"x\"", "true", "[]");
    }

    @Test
    void collections() {
        JsonFormatException failure = failure("{\"stringList\":{}}");
        assertThat(failure.getOriginalMessage())
                .isEqualTo("/stringList: property 'stringList' must be a collection, but found an object");
        assertThat(failure("{\"pointList\":[{\"x\":\"y\"}]}").pointer()).hasToString("/pointList/0/x");
        assertThat(failure("{\"more\":[{},{\"point\":{\"x\":[]}}]}").pointer()).hasToString("/more/1/point/x");
    }

    @Test
    void theWholeText() {
        assertThat(failure("[]").getOriginalMessage())
                .isEqualTo("The JSON: expected odd.values.everything, an object, but found an array");
        assertThat(failure("1").getOriginalMessage())
                .isEqualTo("The JSON: expected odd.values.everything, an object, but found the number 1");
    }

    @Test
    void onlyTheBeginningOfALongTextIsInTheMessage() {
        assertThat(failure("{\"int32\":\"" + "x".repeat(1000) + "\"}").getOriginalMessage())
                .isEqualTo("/int32: property 'int32' must be Edm.Int32, a whole number from -2147483648 to 2147483647,"
                        + " but found the string '" + "x".repeat(60) + "…'");
    }
}
