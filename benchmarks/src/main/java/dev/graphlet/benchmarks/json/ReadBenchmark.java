package dev.graphlet.benchmarks.json;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** JSON to objects. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadBenchmark {
    @Param({"run", "page", "users", "messages"})
    public String data;

    private byte[] json;
    private ObjectReader jackson;
    private ObjectReader jacksonFields;
    private JsonType<?> avaje;
    private Function<byte[], Object> graphlet;
    private Function<byte[], Object> sdk;

    /** Picks the types for the data. */
    @Setup
    public void setUp() {
        setUpMappers();
        setUpSample();
    }

    private void setUpMappers() {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        Class<?> record = switch (data) {
            case "run" -> Peers.Run.class;
            case "page" -> Peers.RunPage.class;
            case "users" -> Peers.UserPage.class;
            default -> Peers.MessagePage.class;
        };
        jackson = mapper.readerFor(record);
        JavaType fields = mapper.constructType(
                switch (data) {
                    case "run" -> new TypeReference<Pojos.Run>() {};
                    case "page" -> new TypeReference<Pojos.Page<Pojos.Run>>() {};
                    case "users" -> new TypeReference<Pojos.Page<Pojos.User>>() {};
                    default -> new TypeReference<Pojos.Page<Pojos.Message>>() {};
                });
        jacksonFields = mapper.readerFor(fields);
        avaje = Jsonb.builder().build().type(record);
    }

    private void setUpSample() {
        var runs = Graphlet.runs();
        var users = Graphlet.users();
        var messages = Graphlet.messages();
        switch (data) {
            case "run" -> {
                json = Samples.run();
                graphlet = Graphlet::run;
                sdk = OfficialSdk::run;
            }
            case "page" -> {
                json = Samples.page();
                graphlet = octets -> Graphlet.page(runs, octets);
                sdk = OfficialSdk::runs;
            }
            case "users" -> {
                json = Samples.users();
                graphlet = octets -> Graphlet.page(users, octets);
                sdk = OfficialSdk::users;
            }
            default -> {
                json = Samples.messages();
                graphlet = octets -> Graphlet.page(messages, octets);
                sdk = OfficialSdk::messages;
            }
        }
    }

    /** Every token, with its text, and nothing made of it. */
    @Benchmark
    public int floor() {
        return Tape.scan(json);
    }

    /** The same by avaje's tokenizer. */
    @Benchmark
    public int avajeTokens() {
        return Tokenizers.avaje(json);
    }

    /** The same by that of dsl-json. */
    @Benchmark
    public int dslJsonTokens() {
        return Tokenizers.dslJson(json);
    }

    @Benchmark
    public Object graphlet() {
        return graphlet.apply(json);
    }

    @Benchmark
    public Object jacksonRecords() {
        return jackson.readValue(json);
    }

    @Benchmark
    public Object jacksonPojos() {
        return jacksonFields.readValue(json);
    }

    @Benchmark
    public Object avaje() {
        return avaje.fromJson(json);
    }

    @Benchmark
    public Object officialSdk() {
        return sdk.apply(json);
    }
}
