package com.example.industrydata.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.Unlisted;

/** What runs carry out, such as an inbound flow. */
@GraphEntity(abstractType = true)
@Inherits(mutableEntity.class)
@Unlisted("the resource page of runGroup")
interface runProcess {
    /** The name of the process. */
    @Required
    String displayName();

    /** Whether the process can be run. */
    @Required
    readinessStatus readinessStatus();
}
