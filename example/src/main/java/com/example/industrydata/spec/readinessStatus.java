package com.example.industrydata.spec;

import dev.graphlet.annotations.GraphEnum;
import dev.graphlet.annotations.Unlisted;

/** Whether a process can be run. */
@GraphEnum
@Unlisted("the resource page of runGroup")
enum readinessStatus {
    /** Something is missing. */
    notReady,

    /** It can be run. */
    ready,

    /** It was set up, but not well. */
    failed,

    /** It was switched off. */
    disabled,

    /** Its time is over. */
    expired,

    /** Stands for members to come. */
    unknownFutureValue
}
