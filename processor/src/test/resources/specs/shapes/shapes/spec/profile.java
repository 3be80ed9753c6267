package shapes.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Key;

/** Many, with a key of their own. */
@GraphEntity(entitySet = "/profiles")
@Inherits(place.class)
interface profile {
    @Key
    String name();
}
