package twins.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.entity;

/** One of two types of this name. */
@GraphEntity(entitySet = "/security/alerts")
@Inherits(entity.class)
interface alert {
    String title();

    alertStatus status();
}
