package projections.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;

@GraphEntity(abstractType = true)
@Inherits(entity.class)
public interface party {
    /** How to address it. */
    @Required String title();
}
