package dev.graphlet.benchmarks.sizes;

import com.sun.management.ThreadMXBean;
import dev.graphlet.benchmarks.model.OfficeTypes;
import dev.graphlet.benchmarks.model.Part;
import dev.graphlet.benchmarks.model.PartCodec;
import dev.graphlet.runtime.model.WriteMode;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** Time and memory of reading and writing what is four times as large as another, for each kind of size. */
public final class Sizes {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long WARMUP = Duration.ofMillis(500).toNanos();
    private static final long SAMPLE = Duration.ofMillis(2).toNanos();

    private Sizes() {}

    /** What one call takes. */
    private record Cost(double micros, long octets) {
        String besides(Cost small) {
            return String.format(
                    Locale.ROOT,
                    "%,.0f | %,.0f | %.1f | %,d | %,d | %.1f",
                    small.micros,
                    micros,
                    micros / small.micros,
                    small.octets >> 10,
                    octets >> 10,
                    (double) octets / small.octets);
        }
    }

    /** The table; {@code quick} takes a third of the samples. */
    public static String measure(boolean quick) {
        int samples = quick ? 50 : 150;
        StringBuilder table =
                new StringBuilder("| how many | n | read n, µs | read 4n, µs | x | read n, kB | read 4n, kB | x"
                        + " | write n, µs | write 4n, µs | x | write n, kB | write 4n, kB | x |\n" + "|---".repeat(14)
                        + "|\n");
        for (SizedText kind : SizedText.values()) {
            byte[] small = kind.of(kind.size);
            byte[] large = kind.of(4 * kind.size);
            Part one = read(small);
            Part four = read(large);
            table.append("| %s | %,d | %s | %s |\n"
                    .formatted(
                            kind.title,
                            kind.size,
                            compare(() -> read(small), () -> read(large), samples),
                            compare(() -> write(one), () -> write(four), samples)));
        }
        return table.toString();
    }

    /** Both by turns, so that a neighbour of the machine slows down both. */
    private static String compare(Supplier<?> small, Supplier<?> large, int samples) {
        int smallTurns = turns(small);
        int largeTurns = turns(large);
        double[] smallTimes = new double[samples];
        double[] largeTimes = new double[samples];
        for (int i = 0; i < samples; i++) {
            smallTimes[i] = micros(small, smallTurns);
            largeTimes[i] = micros(large, largeTurns);
        }
        return cost(large, largeTimes).besides(cost(small, smallTimes));
    }

    /** How many calls a sample has; the JIT compiles them meanwhile. */
    private static int turns(Supplier<?> work) {
        long start = System.nanoTime();
        int calls = 0;
        while (System.nanoTime() - start < WARMUP) {
            keep(work.get());
            calls++;
        }
        return (int) Math.max(1, calls * SAMPLE / WARMUP);
    }

    private static double micros(Supplier<?> work, int turns) {
        long begin = System.nanoTime();
        for (int turn = 0; turn < turns; turn++) {
            keep(work.get());
        }
        return (System.nanoTime() - begin) / 1e3 / turns;
    }

    private static Cost cost(Supplier<?> work, double[] times) {
        Arrays.sort(times);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        keep(work.get());
        return new Cost(times[times.length / 10], THREADS.getCurrentThreadAllocatedBytes() - before);
    }

    private static Part read(byte[] json) {
        return PartCodec.TYPE.read(json, OfficeTypes.INSTANCE);
    }

    private static byte[] write(Part part) {
        return PartCodec.TYPE.write(part, WriteMode.LOSSLESS);
    }

    private static void keep(Object result) {
        if (System.identityHashCode(result) == -1) { // never, which the JIT cannot know
            throw new IllegalStateException("never");
        }
    }

    /** Prints the table. */
    public static void main(String[] arguments) {
        System.out.println(measure(arguments.length > 0));
    }
}
