package dev.graphlet.benchmarks.json;

import com.example.industrydata.RunGroup;
import com.microsoft.kiota.serialization.Parsable;
import com.microsoft.kiota.store.BackedModel;
import dev.graphlet.benchmarks.model.MessageCodec;
import dev.graphlet.benchmarks.model.UserCodec;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.WriteMode;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
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
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Objects to JSON: one run group, a user, a message; each as one request has it, since Graph takes no pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WriteBenchmark {
    @Param({"run", "page", "users", "messages"})
    public String data;

    private List<Tape> tapes;
    private ObjectWriter jackson;
    private JsonType<Object> avaje;
    private List<?> records;
    private ObjectWriter jacksonFields;
    private List<?> pojos;
    private StructuredType<?> type;
    private List<? extends StructuredValue> models;
    private List<? extends Parsable> parsables;

    /** Reads the samples to write, and creates the writers. */
    @Setup
    public void setUp() {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        readSamples(mapper);
        setUpWriters(mapper);
        // What was received is written as {} otherwise.
        parsables.forEach(value -> ((BackedModel) value).getBackingStore().setIsInitializationCompleted(false));
    }

    private void readSamples(JsonMapper mapper) {
        switch (data) {
            case "run" -> {
                models = List.of(Graphlet.run(Samples.run()));
                records = List.of(mapper.readValue(Samples.run(), Peers.Run.class));
                parsables = List.of(OfficialSdk.run(Samples.run()));
            }
            case "page" -> {
                models = Graphlet.page(Graphlet.runs(), Samples.page()).value();
                records = mapper.readValue(Samples.page(), Peers.RunPage.class).value();
                parsables = OfficialSdk.runs(Samples.page()).getValue();
            }
            case "users" -> {
                models = Graphlet.page(Graphlet.users(), Samples.users()).value();
                records =
                        mapper.readValue(Samples.users(), Peers.UserPage.class).value();
                parsables = OfficialSdk.users(Samples.users()).getValue();
            }
            default -> {
                models = Graphlet.page(Graphlet.messages(), Samples.messages()).value();
                records = mapper.readValue(Samples.messages(), Peers.MessagePage.class)
                        .value();
                parsables = OfficialSdk.messages(Samples.messages()).getValue();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void setUpWriters(JsonMapper mapper) {
        type = models.get(0) instanceof RunGroup
                ? com.example.industrydata.RunGroupCodec.TYPE
                : data.equals("users") ? UserCodec.TYPE : MessageCodec.TYPE;
        tapes = models.stream()
                .map(model -> Tape.record(type.write(model, WriteMode.LOSSLESS)))
                .toList();
        Class<?> record = records.get(0).getClass();
        jackson = mapper.writerFor(record);
        Class<?> pojo = switch (data) {
            case "run", "page" -> Pojos.Run.class;
            case "users" -> Pojos.User.class;
            default -> Pojos.Message.class;
        };
        pojos = records.stream()
                .map(value -> mapper.readValue(mapper.writeValueAsBytes(value), pojo))
                .toList();
        jacksonFields = mapper.writerFor(pojo);
        avaje = (JsonType<Object>) Jsonb.builder().build().type(record);
    }

    /** The same calls, recorded. */
    @Benchmark
    public void floor(Blackhole hole) {
        tapes.forEach(tape -> hole.consume(tape.replay()));
    }

    @Benchmark
    public void graphlet(Blackhole hole) {
        models.forEach(model -> hole.consume(type.write(model, WriteMode.LOSSLESS)));
    }

    @Benchmark
    public void jacksonRecords(Blackhole hole) {
        records.forEach(value -> hole.consume(jackson.writeValueAsBytes(value)));
    }

    @Benchmark
    public void jacksonPojos(Blackhole hole) {
        pojos.forEach(value -> hole.consume(jacksonFields.writeValueAsBytes(value)));
    }

    @Benchmark
    public void avaje(Blackhole hole) {
        records.forEach(value -> hole.consume(avaje.toJsonBytes(value)));
    }

    @Benchmark
    public void officialSdk(Blackhole hole) {
        parsables.forEach(value -> hole.consume(OfficialSdk.write(value)));
    }
}
