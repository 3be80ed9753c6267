package com.example.industrydata;

import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.model.StructuredCodec;
import dev.graphlet.runtime.validation.Arguments;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Builds {@link RunGroup}. Not thread-safe. */
@Generated("dev.graphlet.processor")
@NullMarked
public class RunGroupBuilder extends RunBuilder
        implements RunGroup.DisplayNameStage,
                RunGroup.StartDateTimeStage,
                RunGroup.StatusStage,
                RunGroup.StatisticsStage {
    @Nullable List<Run> runs;
    @Nullable RunProcess process;

    /** Creates a builder without properties; {@code odataType} is null if the type is not known. */
    protected RunGroupBuilder(@Nullable String odataType) {
        super(odataType);
    }

    /** Creates a builder with everything that {@code model} contains. */
    protected RunGroupBuilder(RunGroup model) {
        super(model);
        this.runs = model.runs;
        this.process = model.process;
    }

    @Override
    public RunGroupBuilder id(String id) {
        super.id(id);
        return this;
    }

    @Override
    public RunGroupBuilder displayName(String displayName) {
        super.displayName(displayName);
        return this;
    }

    @Override
    public RunGroupBuilder startDateTime(OffsetDateTime startDateTime) {
        super.startDateTime(startDateTime);
        return this;
    }

    @Override
    public RunGroupBuilder endDateTime(@Nullable OffsetDateTime endDateTime) {
        super.endDateTime(endDateTime);
        return this;
    }

    @Override
    public RunGroupBuilder status(RunStatus status) {
        super.status(status);
        return this;
    }

    @Override
    public RunGroupBuilder blockingError(PublicError.BuilderFunction blockingError) {
        return blockingError(built(blockingError, "blockingError"));
    }

    @Override
    public RunGroupBuilder blockingError(@Nullable PublicError blockingError) {
        super.blockingError(blockingError);
        return this;
    }

    @Override
    public RunGroupBuilder statistics(RunStatistics.BuilderFunction statistics) {
        return statistics(built(statistics, "statistics"));
    }

    @Override
    public RunGroupBuilder statistics(RunStatistics statistics) {
        super.statistics(statistics);
        return this;
    }

    /** The runs of the group. */
    public RunGroupBuilder runs(List<Run> runs) {
        this.runs = Arguments.copyOf(runs, "runs");
        set(RunGroupCodec.FIRST);
        return this;
    }

    /** What the runs of the group carry out. */
    public RunGroupBuilder process(@Nullable RunProcess process) {
        this.process = process;
        set(RunGroupCodec.FIRST + 1);
        return this;
    }

    /** Binds {@code process} to an existing entity. */
    public RunGroupBuilder bindProcess(EntityReference<? extends RunProcess> process) {
        putBinding("process", Arguments.nonNull(process, "process"));
        return this;
    }

    /** Sets a property that the spec does not declare; a null {@code value} becomes JSON null. */
    @Override
    public RunGroupBuilder additionalProperty(String name, @Nullable Object value) {
        putUndeclared(name, value);
        return this;
    }

    @Override
    public RunGroup build() {
        return new RunGroup(this);
    }

    @Override
    protected StructuredCodec codec() {
        return codecOf(RunGroupCodec.TYPE);
    }
}
