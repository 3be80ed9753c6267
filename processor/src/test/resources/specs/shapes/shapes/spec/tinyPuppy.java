package shapes.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;

/** The fifth level. */
@GraphEntity(open = true)
@Inherits(puppy.class)
interface tinyPuppy {
    Double grams();
}
