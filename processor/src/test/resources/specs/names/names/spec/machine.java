package names.spec;

import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.entity;
import java.util.List;

/** Its properties have constants called like the classes of their types. */
@GraphEntity(entitySet = "/machines")
@Inherits(entity.class)
interface machine {
    OS os();

    INSTANCE instance();

    @Function
    OS likelyOs();

    @Function
    List<OS> others();
}
