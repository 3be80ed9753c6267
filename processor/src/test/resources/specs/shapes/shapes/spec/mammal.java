package shapes.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;

/** Adds nothing. */
@GraphEntity(abstractType = true)
@Inherits(animal.class)
interface mammal {}
