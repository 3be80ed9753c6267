package dev.graphlet.benchmarks.http;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Counts what one client allocates for its calls, in this JVM, on all threads. */
final class AllocatingCalls {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARMUP = 20_000;
    private static final int COUNTED = 1_000;

    private AllocatingCalls() {}

    /** Prints the bytes of a create and those of a list; the arguments are the name of the client and the root. */
    public static void main(String[] arguments) {
        Caller caller = Callers.named(arguments[0], arguments[1]);
        System.out.println(allocated(caller::create, WARMUP) + " " + allocated(caller::list, WARMUP / 4));
        System.exit(0); // whatever threads the client has
    }

    /** Returns the mean of some calls, after others that give the JIT time to compile them. */
    private static double allocated(Supplier<?> call, int warmup) {
        repeat(call, warmup);
        Map<Long, Long> before = byThread();
        repeat(call, COUNTED);
        long bytes = 0;
        for (Map.Entry<Long, Long> after : byThread().entrySet()) {
            bytes += after.getValue() - before.getOrDefault(after.getKey(), 0L);
        }
        return (double) bytes / COUNTED;
    }

    private static void repeat(Supplier<?> call, int times) {
        for (int i = 0; i < times; i++) {
            if (System.identityHashCode(call.get()) == -1) { // never, which the JIT cannot know
                throw new IllegalStateException("never");
            }
        }
    }

    /** Returns what each living thread has allocated. The threads of a client's pools live longer than the calls. */
    private static Map<Long, Long> byThread() {
        long[] ids = THREADS.getAllThreadIds();
        long[] bytes = THREADS.getThreadAllocatedBytes(ids);
        Map<Long, Long> all = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            if (bytes[i] >= 0) { // it has not ended meanwhile
                all.put(ids[i], bytes[i]);
            }
        }
        return all;
    }
}
