package dev.graphlet.benchmarks.startup;

/** What a program says at its end: nanoseconds since the begin of main, those of the processors, and what it made. */
final class Taken {
    private Taken() {}

    /** Prints it in one line. The CPU time is that of the whole process, user and system, without the end of the JVM. */
    static void print(long start, String made) {
        long main = System.nanoTime() - start;
        long cpu =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
        System.out.println(main + " " + cpu + " " + made);
    }
}
