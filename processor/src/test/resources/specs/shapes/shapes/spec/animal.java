package shapes.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.entity;

/** The root; it has no property but its key. */
@GraphEntity(abstractType = true, entitySet = "/animals")
@Inherits(entity.class)
interface animal {}
