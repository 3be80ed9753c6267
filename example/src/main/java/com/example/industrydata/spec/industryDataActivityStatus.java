package com.example.industrydata.spec;

import dev.graphlet.annotations.GraphEnum;

/** Where a part of a run is. */
@GraphEnum(namespace = "microsoft.graph.industryData")
enum industryDataActivityStatus {
    /** The part is in progress. */
    inProgress,

    /** The part was left out. */
    skipped,

    /** The part ended with an error that blocks it. */
    failed,

    /** The part ended well. */
    completed,

    /** The part ended, but with errors. */
    completedWithErrors,

    /** The part ended, but with warnings. */
    completedWithWarnings,

    /** Stands for members to come. */
    unknownFutureValue
}
