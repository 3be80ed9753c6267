package dev.graphlet.benchmarks.http;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A create and a list over loopback; the callers are the threads of the run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HttpBenchmark {
    @Param({"floor", "scanning", "methanol", "graphlet", "officialSdk"})
    public String client;

    private CannedServer server;
    private Callers.Caller caller;

    /** Starts the server, in this JVM. */
    @Setup
    public void setUp() {
        server = CannedServer.start();
        caller = switch (client) {
            case "floor" -> Callers.bare(server.root());
            case "scanning" -> Callers.scanning(server.root());
            case "methanol" -> Callers.methanol(server.root());
            case "graphlet" -> Callers.graphlet(server.root());
            default -> Callers.officialSdk(server.root());
        };
    }

    @Benchmark
    public Object create() {
        return caller.create();
    }

    @Benchmark
    public Object list() {
        return caller.list();
    }

    /** Stops the server. */
    @TearDown
    public void tearDown() throws Exception {
        caller.close();
        server.close();
    }
}
