package com.example.directory.spec;

import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Projection;
import java.util.List;

/** A group with its members. */
@Projection(group.class)
interface groupCard {
    String displayName();

    @Navigation
    List<memberCard> members();
}
