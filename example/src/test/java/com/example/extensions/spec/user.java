package com.example.extensions.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Name;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

/** A person, and what two apps have added to it. */
@GraphEntity(entitySet = "/users", open = true)
@Inherits(entity.class)
interface user {
    /** The name in the address book. */
    @Required
    String displayName();

    /** A directory extension. */
    @Name("extension_b7d8e648520f41d3b9c0fdeb91768a0a_jobGroup")
    String jobGroup();

    /** A schema extension. */
    @Name("contoso_course")
    course course();

    /** Open extensions. */
    @Navigation(contained = true)
    List<openTypeExtension> extensions();
}
