package values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.json.JsonFormatException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the text is, reading ends: with a value, or with an exception of Jackson's. */
class HostileJsonTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int TEXTS = Boolean.getBoolean("graphlet.exhaustive") ? 2_000_000 : 20_000;
    private static final byte[] SAMPLE = ("{\"@odata.context\":\"c\",\"id\":\"1\",\"string\":\"a\\u00e9€\",\"bool\":true,"
                    + "\"int16\":-1,\"int32\":\"2\",\"int64\":3,\"single\":1.5,\"real\":\"INF\",\"decimal\":1.10,"
                    + "\"guid\":\"2c9180a8-0000-4000-8000-00000000000f\",\"dateTime\":\"2026-08-31T22:00:00.5Z\","
                    + "\"date\":\"2026-08-31\",\"time\":\"22:00\",\"duration\":\"PT1H\",\"binary\":\"AQI=\","
                    + "\"untyped\":{\"a\":[1,null]},\"color\":\"red\",\"colors\":\"red,green\",\"point\":{\"x\":1,\"q\":[]},"
                    + "\"stringList\":[\"b\",null],\"pointList\":[{\"y\":\"z\"},null],\"x\":{\"y\":[1e5]},"
                    + "\"more\":[{\"id\":\"2\",\"@odata.type\":\"#odd.values.everything\"}],\"@odata.type\":\"#odd.values.everything\"}")
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void theSampleIsValid() {
        assertThat(MAPPER.readValue(SAMPLE, Everything.class).more()).hasSize(1);
    }

    @Test
    void everyBeginningOfAValidTextIsRejected() {
        for (int length = 0; length < SAMPLE.length; length++) {
            byte[] beginning = Arrays.copyOf(SAMPLE, length);
            assertThatThrownBy(() -> EverythingCodec.TYPE.read(beginning, ValuesTypes.INSTANCE))
                    .as("the first %d octets", length)
                    .isInstanceOf(JsonFormatException.class);
            assertThatThrownBy(() -> MAPPER.readValue(beginning, Everything.class))
                    .as("the first %d octets, by a mapper", length)
                    .isInstanceOf(JacksonException.class);
        }
    }

    @Test
    void moreThanOneValueIsRejected() {
        byte[] twice = "{} {}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> EverythingCodec.TYPE.read(twice, ValuesTypes.INSTANCE))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("nothing after the value");
    }

    @Test
    void aMutatedTextIsRejectedOrReadAsWhatCanBeWritten() {
        Random random = new Random(20_000);
        int read = 0;
        for (int i = 0; i < TEXTS; i++) {
            byte[] text = mutated(random);
            Everything value;
            try {
                value = MAPPER.readValue(text, Everything.class);
            } catch (JacksonException e) {
                continue;
            }
            read++;
            byte[] written = MAPPER.writeValueAsBytes(value);
            assertThat(MAPPER.readValue(written, Everything.class))
                    .as(() -> new String(text, StandardCharsets.UTF_8))
                    .isEqualTo(value);
        }
        assertThat(read).as("mutations that are valid").isBetween(TEXTS / 20, TEXTS);
    }

    private static byte[] mutated(Random random) {
        byte[] text = SAMPLE.clone();
        String alphabet = "{}[],:\"\\0123456789.eE+-tfnuldNIFZT @#\u0000";
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length);
            int other = random.nextInt(text.length);
            switch (random.nextInt(4)) {
                case 0 -> text[at] = (byte) alphabet.charAt(random.nextInt(alphabet.length()));
                case 1 -> text[at] = text[other];
                case 2 -> System.arraycopy(text, at, text, other, Math.min(10, text.length - Math.max(at, other)));
                default -> text[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return text;
    }

    @Test
    void deepNestingIsRejected() {
        String deep = "[".repeat(100_000);
        for (String begin : new String[] {"{\"untyped\":", "{\"x\":", "{\"stringList\":", "{\"point\":{\"q\":"}) {
            assertThatThrownBy(() -> MAPPER.readValue(begin + deep, Everything.class)).isInstanceOf(JacksonException.class);
        }
        assertThatThrownBy(() -> MAPPER.readValue("{\"more\":[".repeat(100_000), Everything.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void numbersBeyondTheLimitAreRejectedWithTheirPlace() {
        for (String property : new String[] {"int64", "decimal", "real", "untyped", "x"}) {
            byte[] text = ("{\"" + property + "\":" + "9".repeat(2_000) + "}").getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> EverythingCodec.TYPE.read(text, ValuesTypes.INSTANCE))
                    .as(property)
                    .isInstanceOfSatisfying(JsonFormatException.class, e -> assertThat(e.pointer())
                            .hasToString("/" + property));
        }
    }

    @Test
    void aNumberWithAHugeExponentTakesNoTime() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (String property : new String[] {"int16", "int32", "int64", "single", "real", "decimal", "untyped", "x"}) {
                for (String number : new String[] {"1E999999999", "1E-999999999", "-1E999999999", "0E999999999"}) {
                    byte[] text = ("{\"" + property + "\":" + number + "}").getBytes(StandardCharsets.UTF_8);
                    try {
                        Everything value = MAPPER.readValue(text, Everything.class);
                        MAPPER.writeValueAsBytes(value);
                        assertThat(value.toString()).hasSizeLessThan(200);
                    } catch (JacksonException e) {
                        assertThat(e).isInstanceOf(JsonFormatException.class);
                    }
                }
            }
        });
    }

    @Test
    void aStringOfManyMegabytesIsRead() {
        String long19 = "x".repeat(19_000_000);
        assertThat(MAPPER.readValue("{\"string\":\"" + long19 + "\"}", Everything.class).string())
                .hasValueSatisfying(text -> assertThat(text).hasSize(19_000_000));
    }
}
