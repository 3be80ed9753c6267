package com.example.industrydata.spec;

import dev.graphlet.annotations.GraphComplex;

/** What a run has read and written. */
@GraphComplex(namespace = "microsoft.graph.industryData")
interface industryDataRunStatistics {
    /** The run. */
    String runId();

    /** Where the run is. */
    industryDataRunStatus status();
}
