package shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.model.WriteMode;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What is nested as deep as the default allows is read, compared and written on a stack of 512 kB. */
class SmallStackTest {
    private static final int LEVELS = 199;

    @Test
    void valuesInValues() throws InterruptedException {
        onASmallStack("{\"@odata.type\":\"#odd.shapes.dog\",\"owner\":", "{}", "}");
    }

    @Test
    void valuesWhoseTypeComesLate() throws InterruptedException {
        onASmallStack("{\"owner\":", "{}", ",\"@odata.type\":\"#odd.shapes.dog\"}");
    }

    @Test
    void whatIsNotDeclared() throws InterruptedException {
        onASmallStack("{\"x\":", "{}", "}");
    }

    private static void onASmallStack(String open, String inner, String close) throws InterruptedException {
        String text = open.repeat(LEVELS) + inner + close.repeat(LEVELS);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> check(text), "small-stack", 512 << 10);
        thread.setUncaughtExceptionHandler((which, e) -> failure.set(e));
        thread.start();
        thread.join();
        assertThat(failure).hasValue(null);
    }

    private static void check(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        Animal value = AnimalCodec.TYPE.read(octets, ShapesTypes.INSTANCE);
        assertThat(AnimalCodec.TYPE.write(value, WriteMode.LOSSLESS)).isEqualTo(octets);
        Animal same = AnimalCodec.TYPE.read(octets, ShapesTypes.INSTANCE);
        assertThat(value.equals(same)).isTrue();
        assertThat(value.hashCode()).isEqualTo(same.hashCode());
        assertThat(value.toString()).isNotEmpty();
    }
}
