package com.example.directory.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import java.util.List;

/** Users, and other groups. */
@GraphEntity(entitySet = "/groups")
@Inherits(directoryObject.class)
interface group {
    /** The name in the address book. */
    @Required
    String displayName();

    /** Who is in it. */
    @Navigation
    List<directoryObject> members();
}
