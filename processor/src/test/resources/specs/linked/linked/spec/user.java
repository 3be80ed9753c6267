package linked.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.entity;

@GraphEntity(entitySet = "/users")
@Inherits(entity.class)
interface user {
    String mail();

    identity deputy();
}
