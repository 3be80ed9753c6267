package dev.graphlet.benchmarks.json;

import com.example.industrydata.RunGroup;
import dev.graphlet.benchmarks.json.byhand.AnyOrderReader;
import dev.graphlet.benchmarks.json.byhand.AnyOrderWriter;
import dev.graphlet.benchmarks.json.byhand.StraightLineWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What each thing costs that a writer is asked for beyond the calls that make the text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WriteStepsBenchmark {
    @Param({"run", "page"})
    public String data;

    private List<Tape> tapes;
    private List<RunGroup> groups;
    private List<?> runs;

    /** Reads what is to be written. */
    @Setup
    public void setUp() {
        boolean page = data.equals("page");
        groups = page ? Graphlet.page(Graphlet.runs(), Samples.page()).value() : List.of(Graphlet.run(Samples.run()));
        runs = page ? AnyOrderReader.page(Samples.page()) : List.of(AnyOrderReader.run(Samples.run()));
        for (int i = 0; i < runs.size(); i++) {
            byte[] text = Graphlet.write(groups.get(i));
            if (!Arrays.equals(text, StraightLineWriter.write(runs.get(i)))
                    || !Arrays.equals(text, AnyOrderWriter.write(runs.get(i)))) {
                throw new IllegalStateException("what is written by hand is another text than " + groups.get(i));
            }
        }
        tapes = groups.stream().map(Graphlet::write).map(Tape::record).toList();
    }

    /** The calls that make the text, recorded; dates are text. */
    @Benchmark
    public void floor(Blackhole hole) {
        tapes.forEach(tape -> hole.consume(tape.replay()));
    }

    /** Of an object, all its properties in a known order. */
    @Benchmark
    public void straightLine(Blackhole hole) {
        runs.forEach(run -> hole.consume(StraightLineWriter.write(run)));
    }

    /** The properties that are there, in the order in which they came. */
    @Benchmark
    public void anyOrder(Blackhole hole) {
        runs.forEach(run -> hole.consume(AnyOrderWriter.write(run)));
    }

    /** All that a spec can declare and a service can send. */
    @Benchmark
    public void graphlet(Blackhole hole) {
        groups.forEach(group -> hole.consume(Graphlet.write(group)));
    }
}
