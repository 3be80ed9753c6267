package protocol.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;

@GraphEntity
@Inherits(person.class)
interface employee {
    String badge();
}
