package dev.graphlet.benchmarks.http;

import dev.graphlet.benchmarks.Jvm;
import java.io.BufferedReader;
import java.io.IOException;

/** A {@link CannedServer} in a JVM of its own, so that what it allocates is not counted as its client's. */
final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final String root;

    private ServerProcess(Process process, String root) {
        this.process = process;
        this.root = root;
    }

    static ServerProcess start() throws IOException {
        Process process = Jvm.with()
                .builder(CannedServer.class)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = process.inputReader();
        return new ServerProcess(process, out.readLine());
    }

    /** The root of the service. */
    String root() {
        return root;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
