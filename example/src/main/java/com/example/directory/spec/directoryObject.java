package com.example.directory.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Operation;
import dev.graphlet.annotations.ReadOnly;
import dev.graphlet.annotations.entity;
import java.time.OffsetDateTime;

/** Anything in a directory. */
@GraphEntity(
        abstractType = true,
        operations = {Operation.LIST, Operation.GET})
@Inherits(entity.class)
interface directoryObject {
    /** When it was deleted, or null if it wasn't. */
    @ReadOnly
    OffsetDateTime deletedDateTime();
}
