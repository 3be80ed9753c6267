package com.example.industrydata.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.Unlisted;
import dev.graphlet.annotations.entity;
import java.time.OffsetDateTime;

/** A run of the industry data pipeline. */
@GraphEntity(
        abstractType = true,
        typeAliases = {"microsoft.graph.run", "microsoft.graph.industryData.run"})
@Inherits(entity.class)
@Unlisted("create-rungroup.md")
interface run {
    /** The name of the run. */
    @Required
    String displayName();

    /** The time the run started. */
    @Required
    OffsetDateTime startDateTime();

    /** The time the run finished, or null while it is in progress. */
    OffsetDateTime endDateTime();

    /** Current status of the run. */
    @Required
    runStatus status();

    /** Diagnoses critical failures in a run. */
    publicError blockingError();

    /** The weakly-typed statistics log from the run. */
    @Required
    runStatistics statistics();
}
