package com.example.directory.spec;

import dev.graphlet.annotations.Projection;

/** What tells the members of a group apart. */
@Projection(directoryObject.class)
interface memberCard {
    String id();
}
