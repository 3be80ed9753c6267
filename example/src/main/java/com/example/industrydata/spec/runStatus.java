package com.example.industrydata.spec;

import dev.graphlet.annotations.GraphEnum;
import dev.graphlet.annotations.Unlisted;

/** The status of a run. */
@GraphEnum
@Unlisted("create-rungroup.md")
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
