package com.example.industrydata.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Operation;
import dev.graphlet.annotations.ReadOnly;
import dev.graphlet.annotations.entity;

/** A part of a run: data that come in, or go out. */
@GraphEntity(
        namespace = "microsoft.graph.industryData",
        abstractType = true,
        operations = {Operation.LIST, Operation.GET})
@Inherits(entity.class)
interface industryDataRunActivity {
    /** The name of the part. */
    @ReadOnly
    String displayName();

    /** Where the part is. */
    @ReadOnly
    industryDataActivityStatus status();

    /** What stopped the part. */
    @ReadOnly
    publicError blockingError();
}
