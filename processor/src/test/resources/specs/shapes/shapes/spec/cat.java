package shapes.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Operation;
import dev.graphlet.annotations.ReadOnly;

@GraphEntity(entitySet = "/cats", operations = {Operation.GET, Operation.LIST})
@Inherits(mammal.class)
interface cat {
    @ReadOnly
    Integer lives();
}
