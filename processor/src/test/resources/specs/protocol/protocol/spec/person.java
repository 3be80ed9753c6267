package protocol.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.entity;

@GraphEntity(entitySet = "/people")
@Inherits(entity.class)
interface person {
    String name();

    @Navigation person boss();

    @Action void greet();
}
