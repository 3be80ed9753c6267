package shapes.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;

/** Inherits from another service. */
@GraphEntity(entitySet = "/guests")
@Inherits(shapes.other.spec.stranger.class)
interface guest {
    String bed();
}
