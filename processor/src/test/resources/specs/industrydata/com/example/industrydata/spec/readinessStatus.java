package com.example.industrydata.spec;

import dev.graphlet.annotations.GraphEnum;

/** Whether a process can be run. */
@GraphEnum
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
