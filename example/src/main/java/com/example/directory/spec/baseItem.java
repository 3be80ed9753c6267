package com.example.directory.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;

/** What files, lists and sites have in common. */
@GraphEntity(
        abstractType = true,
        operations = {})
@Inherits(entity.class)
interface baseItem {
    /** What it is called. */
    @Required
    String name();
}
