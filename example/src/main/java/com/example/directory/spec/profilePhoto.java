package com.example.directory.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Operation;
import dev.graphlet.annotations.entity;

/** The picture of a person, or of a group. */
@GraphEntity(hasStream = true, operations = Operation.GET)
@Inherits(entity.class)
interface profilePhoto {
    /** In pixels. */
    Integer height();

    /** In pixels. */
    Integer width();
}
