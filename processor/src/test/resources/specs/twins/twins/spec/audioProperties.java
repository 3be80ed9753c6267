package twins.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.entity;

@GraphEntity(abstractType = true, operations = {})
@Inherits(entity.class)
interface audioProperties {
    String title();
}
