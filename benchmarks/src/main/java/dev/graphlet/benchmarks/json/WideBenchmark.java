package dev.graphlet.benchmarks.json;

import dev.graphlet.benchmarks.model.OfficeTypes;
import dev.graphlet.benchmarks.model.Settings100Codec;
import dev.graphlet.benchmarks.model.Settings207Codec;
import dev.graphlet.benchmarks.model.Settings50Codec;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.WriteMode;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Wider and wider types: the JIT compiles no method above 8,000 bytecodes, which a codec must not run into. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WideBenchmark {
    @Param({"50", "100", "207"})
    public int properties;

    /** Whether the properties come in another order than the spec's, each time the same. */
    @Param({"false", "true"})
    public boolean shuffled;

    private byte[] json;
    private Tape tape;
    private StructuredType<?> type;
    private StructuredValue value;

    /** Picks the type of that width. */
    @Setup
    public void setUp() {
        type = switch (properties) {
            case 50 -> Settings50Codec.TYPE;
            case 100 -> Settings100Codec.TYPE;
            default -> Settings207Codec.TYPE;
        };
        json = Samples.settings(properties, shuffled);
        tape = Tape.record(json);
        value = type.read(json, OfficeTypes.INSTANCE);
    }

    @Benchmark
    public int readFloor() {
        return Tape.scan(json);
    }

    @Benchmark
    public Object read() {
        return type.read(json, OfficeTypes.INSTANCE);
    }

    @Benchmark
    public byte[] writeFloor() {
        return tape.replay();
    }

    @Benchmark
    public byte[] write() {
        return type.write(value, WriteMode.LOSSLESS);
    }
}
