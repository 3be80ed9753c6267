package old.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;

@GraphEntity(entitySet = "/old/derived")
@Inherits(past.class)
@SuppressWarnings("deprecation")
interface pastDerived {
    String own();
}
