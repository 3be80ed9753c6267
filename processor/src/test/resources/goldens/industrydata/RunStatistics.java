package com.example.industrydata;

import dev.graphlet.runtime.model.StructuredCodec;
import dev.graphlet.runtime.model.StructuredSerializer;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The weakly-typed statistics log from a run: the service puts in what it likes.
 */
@Generated("dev.graphlet.processor")
@NullMarked
@JsonSerialize(
        using = StructuredSerializer.class
)
@JsonDeserialize(
        using = RunStatisticsCodec.Deserializer.class
)
public class RunStatistics extends StructuredValue {
    /**
     * Creates a value from {@code builder}. For {@link RunStatisticsBuilder} and derived types only.
     */
    protected RunStatistics(RunStatisticsBuilder builder) {
        super(builder);
    }

    /**
     * Returns a builder.
     */
    public static RunStatisticsBuilder builder() {
        return new RunStatisticsBuilder("#microsoft.graph.runStatistics");
    }

    /**
     * Returns a value of this open type with one property that the spec does not declare.
     */
    public static RunStatistics of(String name, @Nullable Object value) {
        return builder().additionalProperty(name, value).build();
    }

    @Override
    public RunStatisticsBuilder toBuilder() {
        return new RunStatisticsBuilder(this);
    }

    @Override
    protected StructuredCodec codec() {
        return codecOf(RunStatisticsCodec.TYPE);
    }

    @Override
    public void validate(Violations violations) {
        RunStatisticsValidator.check(this, violations);
    }
}
