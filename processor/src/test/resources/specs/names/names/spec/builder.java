package names.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.entity;

/** Its entity set is called like a method of the client. */
@GraphEntity(entitySet = "/builder")
@Inherits(entity.class)
interface builder {
    String close();
}
