package com.example.directory.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.ReadOnly;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.io.InputStream;

/** A file. */
@GraphEntity(entitySet = "/drive/items")
@Inherits(entity.class)
interface driveItem {
    /** What it is called. */
    @Required
    String name();

    /** How many octets it has. */
    @ReadOnly
    Long size();

    /** What is in it. */
    InputStream content();

    /** Begins the upload of more than a few megabytes. */
    @Action
    uploadSession createUploadSession();

    /**
     * Makes a copy, which may take a while.
     *
     * @param name what to call the copy
     */
    @Action
    void copy(@Required String name);
}
