package shapes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.WriteMode;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What reading and writing allocate grows as what comes does, in whichever of its sizes: four times as much, at most five. */
class SizesTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final String DOG = "\"@odata.type\":\"#odd.shapes.dog\"";

    @Test
    void undeclaredProperties() {
        isLinear(TreeCodec.TYPE, 10_000, n -> "{" + join(n, i -> "\"u" + (10_000 + i) + "\":" + i % 10) + "}");
    }

    @Test
    void repeatedProperties() {
        isLinear(TreeCodec.TYPE, 2_000, n -> "{" + join(n, i -> "\"name\":\"" + i + "\"") + "}");
    }

    @Test
    void items() {
        isLinear(TreeCodec.TYPE, 500, n -> "{\"children\":[" + join(n, i -> "{\"name\":\"c\",\"x\":" + i + "}") + "]}");
    }

    @Test
    void itemsInAnOrderOfTheirOwn() {
        isLinear(TreeCodec.TYPE, 500, n -> "{\"children\":[" + join(n, SizesTest::shuffled) + "]}");
    }

    private static String shuffled(int seed) {
        List<String> properties = new ArrayList<>(List.of(
                "\"name\":\"c\"", "\"left\":{}", "\"children\":[]", "\"nothing\":{}", "\"shapes\":[]", "\"any\":{}", "\"x\":1", "\"y\":2"));
        Collections.shuffle(properties, new Random(seed));
        return "{" + String.join(",", properties) + "}";
    }

    @Test
    void depth() {
        isLinear(TreeCodec.TYPE, 45, n -> "{\"left\":".repeat(n) + "{}" + "}".repeat(n));
        isLinear(TreeCodec.TYPE, 45, n -> "{\"x\":" + "[".repeat(n) + "]".repeat(n) + "}");
    }

    @Test
    void typesThatComeLateOnEachLevel() {
        isLinear(AnimalCodec.TYPE, 45, n -> "{" + DOG + ",\"friends\":[" + join(30, i -> late(n)) + "]}");
    }

    private static String late(int depth) {
        return "{\"name\":\"n\",\"owner\":".repeat(depth) + "{" + DOG + "}" + ("," + DOG + "}").repeat(depth);
    }

    @Test
    void itemsWhoseTypeComesLate() {
        isLinear(AnimalCodec.TYPE, 500, n -> "{\"friends\":[" + join(n, i -> "{\"name\":\"n\"," + DOG + "}") + "]," + DOG + "}");
    }

    @Test
    void digits() {
        isLinear(TreeCodec.TYPE, 200, n -> "{\"children\":[" + join(50, i -> "{\"x\":" + "9".repeat(n) + "}") + "]}");
        isLinear(TreeCodec.TYPE, 200, n -> "{\"children\":[" + join(50, i -> "{\"x\":0." + "9".repeat(n) + "}") + "]}");
    }

    @Test
    void lengthsOfNamesAndTexts() {
        isLinear(TreeCodec.TYPE, 10_000, n -> "{\"" + "u".repeat(n) + "\":1}");
        isLinear(TreeCodec.TYPE, 10_000, n -> "{\"name\":\"" + "é".repeat(n) + "\"}");
    }

    @Test
    void lists() {
        isLinear(DeviceCodec.TYPE, 2_000, n -> "{\"kinds\":[" + join(n, i -> "\"k" + i % 7 + "\"") + "]}");
    }

    private static String join(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(","));
    }

    private static <T extends StructuredValue> void isLinear(StructuredType<T> type, int n, IntFunction<String> text) {
        byte[] small = text.apply(n).getBytes(StandardCharsets.UTF_8);
        byte[] large = text.apply(4 * n).getBytes(StandardCharsets.UTF_8);
        isLinear("reading", () -> read(type, small), () -> read(type, large));
        T one = read(type, small);
        T four = read(type, large);
        isLinear("writing", () -> type.write(one, WriteMode.LOSSLESS), () -> type.write(four, WriteMode.LOSSLESS));
        isLinear("comparing", one::hashCode, four::hashCode);
    }

    private static <T extends StructuredValue> T read(StructuredType<T> type, byte[] text) {
        return type.read(text, ShapesTypes.INSTANCE);
    }

    private static void isLinear(String what, Supplier<?> small, Supplier<?> large) {
        long one = allocated(small);
        long four = allocated(large);
        assertThat(four).as("%s: octets for n, and for 4n", what).isLessThanOrEqualTo(5 * one + 1_000);
    }

    /** The least of some times, since the first ones load classes, and fill buffers that stay. */
    private static long allocated(Supplier<?> work) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            Object result = work.get();
            long octets = THREADS.getCurrentThreadAllocatedBytes() - before;
            assertThat(result).isNotNull();
            least = Math.min(least, octets);
        }
        return least;
    }
}
