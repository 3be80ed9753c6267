package com.example.industrydata.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Operation;
import dev.graphlet.annotations.ReadOnly;
import dev.graphlet.annotations.entity;
import java.time.OffsetDateTime;
import java.util.List;

/** One run of the industry data pipeline, as Graph has it today. */
@GraphEntity(
        namespace = "microsoft.graph.industryData",
        entitySet = "/external/industryData/runs",
        operations = {Operation.LIST, Operation.GET})
@Inherits(entity.class)
interface industryDataRun {
    /** The name of the run, for rosters. */
    @ReadOnly
    String displayName();

    /** When the run started. */
    @ReadOnly
    OffsetDateTime startDateTime();

    /** When the run ended, or null while it is in progress. */
    @ReadOnly
    OffsetDateTime endDateTime();

    /** Where the run is. */
    @ReadOnly
    industryDataRunStatus status();

    /** What stopped the run. */
    @ReadOnly
    publicError blockingError();

    /** What the run is made of. */
    @Navigation(contained = true)
    List<industryDataRunActivity> activities();

    /** Starts a run now rather than when the next is due. */
    @Action(onCollection = true)
    void start();

    /** What the run has read and written so far. */
    @Function
    industryDataRunStatistics getStatistics();
}
