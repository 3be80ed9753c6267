package dev.graphlet.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.sample.Note;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value has its own order: what was read before, or is read at the same time, changes nothing of it. */
class PropertyOrderTest {
    private static final List<String> NAMES =
            List.of("@odata.type", "id", "title", "@odata.etag", "first", "second", "", "title@odata.type");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void eachTextIsWrittenAsItCame(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            List<String> names = new ArrayList<>(NAMES);
            names.add("made up " + i);
            Collections.shuffle(names, random);
            String text = names.subList(0, random.nextInt(names.size() + 1)).stream()
                    .map(name -> "\"" + name + "\":\"#" + random.nextInt(10) + "\"")
                    .collect(Collectors.joining(",", "{", "}"));
            assertThat(written(read(text))).isEqualTo(text);
            assertThat(written(read(text).toBuilder().build())).isEqualTo(text);
        }
    }

    @Test
    void aNameThatComesTwiceIsWrittenOnce() {
        assertThat(written(read("{\"title\":\"a\",\"x\":1,\"id\":\"1\",\"title\":\"b\",\"x\":2}")))
                .isEqualTo("{\"title\":\"b\",\"x\":2,\"id\":\"1\"}");
    }

    @Test
    void whatIsSetLaterIsBehindWhateverCameInOtherTexts() {
        read("{\"x\":1,\"title\":\"t\",\"id\":\"1\"}");
        Note note = read("{\"x\":1,\"id\":\"1\"}");
        assertThat(written(note.toBuilder().title("t").build())).isEqualTo("{\"x\":1,\"id\":\"1\",\"title\":\"t\"}");
        Note.Builder undeclared = note.toBuilder();
        undeclared.putUndeclared("y", 2);
        assertThat(written(undeclared.build())).isEqualTo("{\"x\":1,\"id\":\"1\",\"y\":2}");
        undeclared.putUndeclared("x", 3);
        assertThat(written(undeclared.build())).isEqualTo("{\"x\":3,\"id\":\"1\",\"y\":2}");
    }

    @Test
    void valuesReadByManyThreadsHaveTheirOwnOrders() throws Exception {
        List<String> texts = List.of(
                "{\"id\":\"1\",\"title\":\"a\"}",
                "{\"title\":\"a\",\"id\":\"1\"}",
                "{\"x\":1,\"title\":\"a\",\"y\":2,\"id\":\"1\"}",
                "{\"id\":\"1\",\"x\":1,\"title\":\"a\"}");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Long>> wrong = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                int seed = thread;
                wrong.add(threads.submit(() -> new Random(seed)
                        .ints(20_000, 0, texts.size())
                        .mapToObj(texts::get)
                        .filter(text -> !written(read(text)).equals(text))
                        .count()));
            }
            for (Future<Long> count : wrong) {
                assertThat(count.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anOddNameInOneTextDoesNotDisturbTheNext() {
        byte[] odd = "{\"\\ud800\":1,\"@odata.type\":\"#test.note\",\"id\":\"1\"}".getBytes(StandardCharsets.UTF_16);
        assertThat(Note.TYPE.read(odd, TypeRegistry.EMPTY).id()).isEqualTo("1");
        String normal = "{\"@odata.etag\":\"e\",\"@odata.type\":\"#test.note\",\"id\":\"1\"}";
        assertThat(written(read(normal))).isEqualTo(normal);
    }

    private static Note read(String json) {
        return Note.TYPE.read(json.getBytes(StandardCharsets.UTF_8), TypeRegistry.EMPTY);
    }

    private static String written(Note note) {
        return new String(Note.TYPE.write(note, WriteMode.LOSSLESS), StandardCharsets.UTF_8);
    }
}
