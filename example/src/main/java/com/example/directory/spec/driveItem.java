package com.example.directory.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.ReadOnly;
import dev.graphlet.annotations.Required;
import java.io.InputStream;
import java.util.List;

/** A file. */
@GraphEntity(entitySet = "/drive/items")
@Inherits(baseItem.class)
interface driveItem {
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

    /**
     * Finds files below it.
     *
     * @param q what to look for in names and contents
     */
    @Function
    List<driveItem> search(@Required String q);
}
