package com.example.industrydata;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.json.JsonTree;
import dev.graphlet.runtime.model.NestedBuilder;
import dev.graphlet.runtime.model.StructuredCodec;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.property.Lambdas;
import dev.graphlet.runtime.property.Property;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The weakly-typed statistics log from a run: the service puts in what it likes. */
@Generated("dev.graphlet.processor")
@NullMarked
@JsonDeserialize(using = RunStatisticsCodec.Deserializer.class)
public class RunStatistics extends StructuredValue {
    /** Creates a value from {@code builder}. For {@link RunStatisticsBuilder} and derived types only. */
    protected RunStatistics(RunStatisticsBuilder builder) {
        super(builder);
    }

    /** Returns a builder. */
    public static RunStatisticsBuilder builder() {
        return new RunStatisticsBuilder("#microsoft.graph.runStatistics");
    }

    /** Returns a value of this open type with one property that the spec does not declare. */
    public static RunStatistics of(String name, @Nullable Object value) {
        return builder().additionalProperty(name, value).build();
    }

    /**
     * Reads a value, of this type or a declared derived one, from JSON text.
     *
     * @throws dev.graphlet.runtime.json.JsonFormatException if the text is not JSON of this type
     */
    public static RunStatistics fromJson(String json) {
        return RunStatisticsCodec.TYPE.read(json, IndustryDataTypes.INSTANCE);
    }

    /** Reads what a mapper has parsed. For Jackson 2. */
    @InternalApi
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RunStatistics fromJson(JsonTree json) {
        return RunStatisticsCodec.TYPE.read(json, IndustryDataTypes.INSTANCE);
    }

    /** Returns the value of a nested property; empty if a value on the way is absent or null. */
    public <V> Optional<V> get(PropertyFunction<V> property) {
        return valueAt(Lambdas.apply("property", RunStatisticsProperties.RUN_STATISTICS, property::apply));
    }

    @Override
    public RunStatisticsBuilder toBuilder() {
        return new RunStatisticsBuilder(this);
    }

    @Override
    protected StructuredCodec codec() {
        return codecOf(RunStatisticsCodec.TYPE);
    }

    /**
     * Names the property to read.
     *
     * @param <V> the type of the property
     */
    public interface PropertyFunction<V> {
        /** Returns the property to read. */
        Property<V> apply(RunStatisticsProperties properties);
    }

    /** Sets the properties of a nested value. */
    public interface BuilderFunction extends NestedBuilder<RunStatistics> {
        /** Returns the builder with all properties set. */
        RunStatisticsBuilder apply(RunStatisticsBuilder builder);

        @Override
        default RunStatistics build() {
            return apply(builder()).build();
        }
    }
}
