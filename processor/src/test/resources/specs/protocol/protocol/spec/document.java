package protocol.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Operation;
import dev.graphlet.annotations.entity;

@GraphEntity(hasStream = true, operations = {Operation.LIST, Operation.GET})
@Inherits(entity.class)
interface document {
    String name();
}
