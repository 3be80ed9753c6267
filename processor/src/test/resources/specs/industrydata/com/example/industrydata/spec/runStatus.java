package com.example.industrydata.spec;

import dev.graphlet.annotations.GraphEnum;

/** The status of a run. */
@GraphEnum
enum runStatus {
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
