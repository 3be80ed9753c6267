package dev.graphlet.benchmarks.json;

import com.example.industrydata.RunGroup;
import dev.graphlet.benchmarks.json.byhand.AnyOrderReader;
import dev.graphlet.benchmarks.json.byhand.StraightLineReader;
import dev.graphlet.runtime.response.GraphPage;
import dev.graphlet.runtime.response.ResponseReader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What each thing costs that a reader is asked for beyond the text of each token. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadStepsBenchmark {
    @Param({"run", "page"})
    public String data;

    private byte[] json;
    private boolean page;
    private final ResponseReader<GraphPage<RunGroup>> runs = Graphlet.runs();

    /** Picks the text. */
    @Setup
    public void setUp() {
        page = data.equals("page");
        json = page ? Samples.page() : Samples.run();
    }

    /** Every token, with its text, and nothing made of it. */
    @Benchmark
    public int floor() {
        return Tape.scan(json);
    }

    /** Objects, of a text whose names are known and in a known order. */
    @Benchmark
    public Object straightLine() {
        return page ? StraightLineReader.page(json) : StraightLineReader.run(json);
    }

    /** Of a text in any order, where properties may lack. */
    @Benchmark
    public Object anyOrder() {
        return page ? AnyOrderReader.page(json) : AnyOrderReader.run(json);
    }

    /** Of all that a spec can declare and a service can send. */
    @Benchmark
    public Object graphlet() {
        return page ? Graphlet.page(runs, json) : Graphlet.run(json);
    }
}
