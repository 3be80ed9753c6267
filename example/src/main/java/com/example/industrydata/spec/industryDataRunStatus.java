package com.example.industrydata.spec;

import dev.graphlet.annotations.GraphEnum;

/** Where a run is, as Graph has it today. */
@GraphEnum(namespace = "microsoft.graph.industryData")
enum industryDataRunStatus {
    /** The run is in progress. */
    running,

    /** The run ended with an error that blocks it. */
    failed,

    /** The run ended well. */
    completed,

    /** The run ended, but with errors. */
    completedWithErrors,

    /** The run ended, but with warnings. */
    completedWithWarnings,

    /** Stands for members to come. */
    unknownFutureValue
}
