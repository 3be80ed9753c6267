package com.example.industrydata.spec;

import dev.graphlet.annotations.GraphEnum;

/** What a run may do, any of these at once. */
@GraphEnum(flags = true)
enum runFeatures {
    /** Nothing but the run itself. */
    none,

    /** It may be started again. */
    restartable,

    /** It tells of its progress. */
    reporting,

    /** Stands for members to come. */
    unknownFutureValue
}
