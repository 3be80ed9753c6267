package values;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.model.WriteMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whatever comes, in whatever order and form, is written as the same text, and read from it as an equal value. */
class RandomTextsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Map<String, List<String>> FORMS = Map.ofEntries(
            Map.entry("string", List.of("\"a\"", "\"\"", "\"\\u0001é😀\\\"\"")),
            Map.entry("bool", List.of("true", "false")),
            Map.entry("int16", List.of("1", "-0", "\"7\"", "1e2", "-32768")),
            Map.entry("int32", List.of("0", "\"-1\"", "5.0", "2147483647")),
            Map.entry("int64", List.of("9007199254740993", "\"9007199254740993\"", "1E+3", "-0.0")),
            Map.entry("single", List.of("1.5", "\"INF\"", "1.2345678E7", "1e-5", "0.10", "16777217.0", "\"NaN\"")),
            Map.entry("real", List.of("1.2345678E7", "1.0E-5", "4.9E-324", "\"-INF\"", "1e5", "-0.0", "12345678.9", "3")),
            Map.entry("decimal", List.of("1.10", "1E+2", "\"2.50\"", "123456789012345678901234567890.10", "-0")),
            Map.entry("guid", List.of("\"2C9180A8-0000-4000-8000-00000000000f\"", "\"2c9180a8-0000-4000-8000-00000000000f\"")),
            Map.entry(
                    "dateTime",
                    List.of(
                            "\"2026-08-31T22:00:00Z\"",
                            "\"2026-08-31T22:00Z\"",
                            "\"2026-08-31T22:00:00.123456789012+01:00\"",
                            "\"2026-08-31T22:00:00+01:00:30\"",
                            "\"2026-08-31T22:00:00.5+01:00:30\"",
                            "\"2026-08-31T22:00:00.50-01:00:30\"",
                            "\"2026-08-31T22:00:00.1230-11:59:59\"",
                            "\"2026-08-31T22:00+01:00:00\"",
                            "\"2026-08-31T22:00:00+00:00\"",
                            "\"2026-08-31t22:00:00z\"",
                            "\"+12026-08-31T22:00:00+01\"",
                            "\"-0001-08-31T22:00:00.000Z\"")),
            Map.entry("date", List.of("\"2026-08-31\"", "\"-0001-01-01\"")),
            Map.entry("time", List.of("\"22:00\"", "\"22:00:00.100\"", "\"22:00:01.1234567891\"")),
            Map.entry("duration", List.of("\"PT1H\"", "\"P1D\"", "\"PT0.50S\"", "\"P1W\"", "\"-PT36H\"")),
            Map.entry("period", List.of("\"P1Y2M\"", "\"P1W\"", "\"PT60M\"")),
            Map.entry("binary", List.of("\"AQI=\"", "\"AQI\"", "\"_-8\"", "\"\"")),
            Map.entry("untyped", List.of("{\"a\":[1e5,null,-0]}", "\"a\"", "1.50", "[]")),
            Map.entry("color", List.of("\"red\"", "\"mauve\"", "3")),
            Map.entry("colors", List.of("\"red,green\"", "\"red, green\"", "\"none,mauve\"", "\"\"", "5")),
            Map.entry("point", List.of("{\"x\":1,\"q\":[],\"y\":null}", "{}", "{\"z\":\"1\",\"@odata.type\":\"#odd.values.point\"}")));

    private final Random random = new Random(4);

    @Test
    void eachTextIsWrittenAsItCame() {
        for (int i = 0; i < 3_000; i++) {
            String text = object(2);
            byte[] octets = text.getBytes(StandardCharsets.UTF_8);
            Everything value = EverythingCodec.TYPE.read(octets, ValuesTypes.INSTANCE);
            byte[] written = EverythingCodec.TYPE.write(value, WriteMode.LOSSLESS);
            assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(text);
            assertThat(EverythingCodec.TYPE.read(written, ValuesTypes.INSTANCE))
                    .isEqualTo(value)
                    .hasSameHashCodeAs(value);
            assertThat(MAPPER.writeValueAsString(value.toBuilder().build())).isEqualTo(text);
        }
    }

    /** Some of the properties, in any order, with null and what is not declared. */
    private String object(int depth) {
        List<String> properties = new ArrayList<>();
        FORMS.forEach((name, forms) -> {
            switch (random.nextInt(6)) {
                case 0, 1 -> properties.add(property(name, one(forms)));
                case 2 -> properties.add(property(name, "null"));
                case 3 -> properties.add(property(name + "List", list(name, forms)));
                default -> {}
            }
        });
        if (depth > 0 && random.nextBoolean()) {
            properties.add(property("more", "[" + object(depth - 1) + "," + object(0) + "]"));
        }
        for (String name : List.of("id", "x", "@odata.etag", "real@odata.type", "@odata.type")) {
            if (random.nextInt(3) == 0) {
                boolean type = name.equals("@odata.type");
                properties.add(property(name, type ? "\"#odd.values.everything\"" : "\"1\""));
            }
        }
        Collections.shuffle(properties, random);
        return "{" + String.join(",", properties) + "}";
    }

    private String list(String name, List<String> forms) {
        List<String> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(random.nextInt(5) == 0 ? "null" : one(forms));
        }
        return "[" + String.join(",", items) + "]";
    }

    private String one(List<String> forms) {
        return forms.get(random.nextInt(forms.size()));
    }

    private static String property(String name, String value) {
        return "\"" + name + "\":" + value;
    }
}
