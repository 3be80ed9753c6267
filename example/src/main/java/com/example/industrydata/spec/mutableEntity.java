package com.example.industrydata.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.ReadOnly;
import dev.graphlet.annotations.Unlisted;
import dev.graphlet.annotations.entity;

/** An entity that keeps track of its changes. */
@GraphEntity(
        abstractType = true,
        operations = {})
@Inherits(entity.class)
@Unlisted("the resource page of runGroup")
interface mutableEntity {
    /** The state of the object, which a later update can name so that it overwrites no other change. */
    @ReadOnly
    String eTag();
}
