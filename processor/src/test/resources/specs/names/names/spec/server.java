package names.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;

/** Inherits the constants. */
@GraphEntity
@Inherits(machine.class)
interface server {
    OS guest();
}
