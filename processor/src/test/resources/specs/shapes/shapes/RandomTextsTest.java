package shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.json.JsonFormatException;
import dev.graphlet.runtime.model.WriteMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Values of derived types, whose type may come late on every level, are written as they came, and read as equal ones. */
class RandomTextsTest {
    private static final int TEXTS = Boolean.getBoolean("graphlet.exhaustive") ? 2_000_000 : 20_000;
    private static final List<String> TYPES = List.of(
            "#odd.shapes.dog", "odd.shapes.puppy", "#odd.shapes.tinyPuppy", "#odd.zoo.dog", "#odd.shapes.cat", "#odd.shapes.camel");

    private final Random random = new Random(5);

    @Test
    void eachTextIsWrittenAsItCame() {
        for (int i = 0; i < 3_000; i++) {
            String text = animal(3);
            Animal value = read(text);
            assertThat(written(value)).isEqualTo(text);
            assertThat(read(text)).isEqualTo(value).hasSameHashCodeAs(value);
            assertThat(written(value.toBuilder().build())).isEqualTo(text);
        }
    }

    @Test
    void aMutatedTextIsRejectedOrReadAsWhatCanBeWritten() {
        int read = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = mutated(animal(2));
            Animal value;
            try {
                value = read(text);
            } catch (JsonFormatException e) {
                continue;
            }
            read++;
            assertThat(read(written(value))).as(text).isEqualTo(value);
        }
        assertThat(read).as("mutations that are valid").isBetween(TEXTS / 20, TEXTS);
    }

    private static Animal read(String text) {
        return AnimalCodec.TYPE.read(text.getBytes(StandardCharsets.UTF_8), ShapesTypes.INSTANCE);
    }

    private static String written(Animal value) {
        return new String(AnimalCodec.TYPE.write(value, WriteMode.LOSSLESS), StandardCharsets.UTF_8);
    }

    private String animal(int depth) {
        List<String> properties = new ArrayList<>();
        if (random.nextInt(4) > 0) {
            properties.add("\"@odata.type\":\"" + TYPES.get(random.nextInt(TYPES.size())) + "\"");
        }
        if (depth > 0 && random.nextBoolean()) {
            properties.add("\"owner\":" + animal(depth - 1));
        }
        if (depth > 0 && random.nextBoolean()) {
            properties.add("\"friends\":[" + animal(depth - 1) + "," + animal(depth - 1) + "]");
        }
        for (String other : List.of("\"id\":\"1\"", "\"name\":\"n\"", "\"weeks\":3", "\"x\":[1e5,{\"@odata.type\":\"y\"}]", "\"name@a\":-0")) {
            if (random.nextBoolean()) {
                properties.add(other);
            }
        }
        Collections.shuffle(properties, random);
        return "{" + String.join(",", properties) + "}";
    }

    private String mutated(String valid) {
        StringBuilder text = new StringBuilder(valid);
        String alphabet = "{}[],:\"\\019.eE-tnul@# x";
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            int other = random.nextInt(text.length());
            int end = Math.min(text.length(), other + random.nextInt(30));
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, alphabet.charAt(random.nextInt(alphabet.length())));
                case 1 -> text.insert(at, text.substring(other, end));
                case 2 -> text.delete(other, Math.min(end, text.length() - 1));
                default -> text.setCharAt(at, text.charAt(other));
            }
        }
        return text.toString();
    }
}
