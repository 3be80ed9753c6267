package dev.graphlet.benchmarks.startup;

import dev.graphlet.benchmarks.http.OfficialSdkCaller;

/** The same program with the official SDK. */
public final class FirstCreateBySdk {
    private FirstCreateBySdk() {}

    /** The root of the service is the argument. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        String id = new OfficialSdkCaller(arguments[0]).create().getId();
        Taken.print(start, id);
        System.exit(0);
    }
}
