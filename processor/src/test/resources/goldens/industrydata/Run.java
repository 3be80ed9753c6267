package com.example.industrydata;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.json.JsonTree;
import dev.graphlet.runtime.model.Entity;
import dev.graphlet.runtime.model.EntityProperties;
import dev.graphlet.runtime.model.StructuredCodec;
import dev.graphlet.runtime.property.Lambdas;
import dev.graphlet.runtime.property.Property;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A run of the industry data pipeline. */
@Generated("dev.graphlet.processor")
@NullMarked
@JsonDeserialize(using = RunCodec.Deserializer.class)
@JsonPropertyOrder({"displayName", "startDateTime", "endDateTime", "status", "blockingError", "statistics"})
public abstract class Run extends Entity {
    final @Nullable String displayName;
    final @Nullable OffsetDateTime startDateTime;
    final @Nullable OffsetDateTime endDateTime;
    final @Nullable RunStatus status;
    final @Nullable PublicError blockingError;
    final @Nullable RunStatistics statistics;

    /** Creates a value from {@code builder}. For {@link RunBuilder} and derived types only. */
    protected Run(RunBuilder builder) {
        super(builder);
        this.displayName = builder.displayName;
        this.startDateTime = builder.startDateTime;
        this.endDateTime = builder.endDateTime;
        this.status = builder.status;
        this.blockingError = builder.blockingError;
        this.statistics = builder.statistics;
    }

    /**
     * Reads a value, of this type or a declared derived one, from JSON text.
     *
     * @throws dev.graphlet.runtime.json.JsonFormatException if the text is not JSON of this type
     */
    public static Run fromJson(String json) {
        return RunCodec.TYPE.read(json, IndustryDataTypes.INSTANCE);
    }

    /** Reads what a mapper has parsed. For Jackson 2. */
    @InternalApi
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Run fromJson(JsonTree json) {
        return RunCodec.TYPE.read(json, IndustryDataTypes.INSTANCE);
    }

    /**
     * The name of the run.
     *
     * @throws dev.graphlet.runtime.model.PropertyAbsentException if the property is absent or null
     */
    public String displayName() {
        return required(this.displayName, RunCodec.FIRST);
    }

    /**
     * The time the run started.
     *
     * @throws dev.graphlet.runtime.model.PropertyAbsentException if the property is absent or null
     */
    public OffsetDateTime startDateTime() {
        return required(this.startDateTime, RunCodec.FIRST + 1);
    }

    /** The time the run finished, or null while it is in progress. */
    public Optional<OffsetDateTime> endDateTime() {
        return Optional.ofNullable(this.endDateTime);
    }

    /**
     * Current status of the run.
     *
     * @throws dev.graphlet.runtime.model.PropertyAbsentException if the property is absent or null
     */
    public RunStatus status() {
        return required(this.status, RunCodec.FIRST + 3);
    }

    /** Diagnoses critical failures in a run. */
    public Optional<PublicError> blockingError() {
        return Optional.ofNullable(this.blockingError);
    }

    /**
     * The weakly-typed statistics log from the run.
     *
     * @throws dev.graphlet.runtime.model.PropertyAbsentException if the property is absent or null
     */
    public RunStatistics statistics() {
        return required(this.statistics, RunCodec.FIRST + 5);
    }

    /** Returns the value of a nested property; empty if a value on the way is absent or null. */
    public <V> Optional<V> get(PropertyFunction<V> property) {
        return valueAt(Lambdas.apply("property", RunProperties.RUN, property::apply));
    }

    @Override
    public abstract RunBuilder toBuilder();

    @Override
    protected StructuredCodec codec() {
        return codecOf(RunCodec.TYPE);
    }

    /**
     * Names the property to read.
     *
     * @param <V> the type of the property
     */
    public interface PropertyFunction<V> extends Entity.PropertyFunction<V> {
        /** Returns the property to read. */
        Property<V> apply(RunProperties properties);

        @Override
        default Property<V> apply(EntityProperties properties) {
            return apply((RunProperties) properties);
        }
    }

    /** A value whose own type no spec declares. {@link #odataType()} names that type; no property is lost. */
    public static final class Unknown extends Run {
        Unknown(RunBuilder builder) {
            super(builder);
        }

        @Override
        public RunBuilder toBuilder() {
            return new RunBuilder(this);
        }
    }
}
