package dev.graphlet.benchmarks.memory;

/** The heap that is in use after full collections. */
final class LiveHeap {
    private static final int COLLECTIONS = 4;

    private LiveHeap() {}

    /** Returns it in bytes. Several collections, because the first one only finds what is to be cleaned up. */
    static long bytes() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
