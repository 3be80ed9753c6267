package names.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.entity;

/** One and many are called alike. */
@GraphEntity(entitySet = "/news")
@Inherits(entity.class)
interface news {
    String headline();

    oddFlags flags();
}
