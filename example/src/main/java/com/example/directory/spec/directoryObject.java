package com.example.directory.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Operation;
import dev.graphlet.annotations.ReadOnly;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.time.OffsetDateTime;
import java.util.List;

/** Anything in a directory. */
@GraphEntity(
        open = true,
        operations = {Operation.LIST, Operation.GET})
@Inherits(entity.class)
interface directoryObject {
    /** When it was deleted, or null if it wasn't. */
    @ReadOnly
    OffsetDateTime deletedDateTime();

    /**
     * The groups that the object is in, through other groups too.
     *
     * @param securityEnabledOnly whether to leave out groups that give no access
     */
    @Action
    List<String> getMemberGroups(@Required boolean securityEnabledOnly);
}
