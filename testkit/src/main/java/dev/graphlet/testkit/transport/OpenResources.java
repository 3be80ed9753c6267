package dev.graphlet.testkit.transport;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * The threads and open files of a program, without the threads of servers and of the JVM itself.
 *
 * @param contract tells which threads are shared
 * @param threads the threads
 * @param files the number of open files and sockets; 0 if unknown
 */
record OpenResources(TransportContract contract, Set<Thread> threads, int files) {
    private static final Duration TOO_LONG = Duration.ofSeconds(30);
    private static final Set<String> OF_THE_JVM =
            Set.of("Common-Cleaner", "Keep-Alive-Timer", "Attach Listener", "process reaper", "Cleaner-0");

    static OpenResources now(TransportContract contract) {
        Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
        threads.removeIf(thread -> isOfOthers(thread.getName()) || contract.isShared(thread));
        String[] open = new File("/proc/self/fd").list();
        return new OpenResources(contract, threads, open == null ? 0 : open.length);
    }

    private static boolean isOfOthers(String name) {
        return OF_THE_JVM.contains(name)
                || name.startsWith("MockWebServer")
                || name.startsWith("raw server")
                || name.startsWith("ForkJoinPool")
                || name.startsWith("junit");
    }

    /** Waits until no new threads and files are left; fails after a time limit. */
    void awaitNoMore() throws InterruptedException {
        long end = System.nanoTime() + TOO_LONG.toNanos();
        while (true) {
            OpenResources now = now(contract);
            now.threads.removeAll(threads);
            if (now.threads.isEmpty() && now.files <= files) {
                return;
            }
            assertTrue(
                    System.nanoTime() < end,
                    () -> "left: " + now.threads + ", and " + now.files + " open files, of which " + files + " before");
            Thread.sleep(20);
        }
    }
}
