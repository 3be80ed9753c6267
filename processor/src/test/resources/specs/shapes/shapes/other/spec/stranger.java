package shapes.other.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;

/** Of another service. */
@GraphEntity(entitySet = "/strangers")
@Inherits(entity.class)
public interface stranger {
    @Required
    String from();

    kind kind();
}
