package com.example.industrydata;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.json.JsonTree;
import dev.graphlet.runtime.model.NestedBuilder;
import dev.graphlet.runtime.model.StructuredCodec;
import dev.graphlet.runtime.property.Lambdas;
import dev.graphlet.runtime.property.Property;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A group of runs. */
@Generated("dev.graphlet.processor")
@NullMarked
@JsonDeserialize(using = RunGroupCodec.Deserializer.class)
@JsonPropertyOrder({"runs", "process"})
public class RunGroup extends Run {
    final @Nullable List<Run> runs;
    final @Nullable RunProcess process;

    /** Creates a value from {@code builder}. For {@link RunGroupBuilder} and derived types only. */
    protected RunGroup(RunGroupBuilder builder) {
        super(builder);
        this.runs = builder.runs;
        this.process = builder.process;
    }

    /** Returns a staged builder: set the required properties in order, then any optional ones. */
    public static DisplayNameStage builder() {
        return unstagedBuilder();
    }

    /** Returns a builder that takes all properties, also required ones, in any order. For tests and mappers. */
    public static RunGroupBuilder unstagedBuilder() {
        return new RunGroupBuilder("#microsoft.industryData.runGroup");
    }

    /**
     * Reads a value, of this type or a declared derived one, from JSON text.
     *
     * @throws dev.graphlet.runtime.json.JsonFormatException if the text is not JSON of this type
     */
    public static RunGroup fromJson(String json) {
        return RunGroupCodec.TYPE.read(json, IndustryDataTypes.INSTANCE);
    }

    /** Reads what a mapper has parsed. For Jackson 2. */
    @InternalApi
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RunGroup fromJson(JsonTree json) {
        return RunGroupCodec.TYPE.read(json, IndustryDataTypes.INSTANCE);
    }

    /** The runs of the group. */
    public List<Run> runs() {
        return orEmpty(this.runs);
    }

    /** What the runs of the group carry out. */
    public Optional<RunProcess> process() {
        return Optional.ofNullable(this.process);
    }

    /** Returns the value of a nested property; empty if a value on the way is absent or null. */
    public <V> Optional<V> get(PropertyFunction<V> property) {
        return valueAt(Lambdas.apply("property", RunGroupProperties.RUN_GROUP, property::apply));
    }

    @Override
    public RunGroupBuilder toBuilder() {
        return new RunGroupBuilder(this);
    }

    @Override
    protected StructuredCodec codec() {
        return codecOf(RunGroupCodec.TYPE);
    }

    /**
     * Names the property to read.
     *
     * @param <V> the type of the property
     */
    public interface PropertyFunction<V> extends Run.PropertyFunction<V> {
        /** Returns the property to read. */
        Property<V> apply(RunGroupProperties properties);

        @Override
        default Property<V> apply(RunProperties properties) {
            return apply((RunGroupProperties) properties);
        }
    }

    /** Builder stage that sets the required property {@code displayName}. */
    public interface DisplayNameStage {
        /**
         * Sets {@code displayName}.
         *
         * @see RunGroup#displayName()
         */
        StartDateTimeStage displayName(String displayName);
    }

    /** Builder stage that sets the required property {@code startDateTime}. */
    public interface StartDateTimeStage {
        /**
         * Sets {@code startDateTime}.
         *
         * @see RunGroup#startDateTime()
         */
        StatusStage startDateTime(OffsetDateTime startDateTime);
    }

    /** Builder stage that sets the required property {@code status}. */
    public interface StatusStage {
        /**
         * Sets {@code status}.
         *
         * @see RunGroup#status()
         */
        StatisticsStage status(RunStatus status);
    }

    /** Builder stage that sets the required property {@code statistics}. */
    public interface StatisticsStage {
        /**
         * Sets {@code statistics}.
         *
         * @see RunGroup#statistics()
         */
        RunGroupBuilder statistics(RunStatistics statistics);

        /** Sets {@code statistics} to the value that the function builds. */
        RunGroupBuilder statistics(RunStatistics.BuilderFunction statistics);
    }

    /** Sets the properties of a nested value. */
    public interface BuilderFunction extends NestedBuilder<RunGroup> {
        /** Returns the builder with all properties set. */
        RunGroupBuilder apply(DisplayNameStage builder);

        @Override
        default RunGroup build() {
            return apply(builder()).build();
        }
    }
}
