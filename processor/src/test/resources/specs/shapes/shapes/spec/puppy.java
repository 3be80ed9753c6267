package shapes.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;

/** Concrete, derived from what is concrete, with a required property more. */
@GraphEntity(entitySet = "/puppies")
@Inherits(dog.class)
interface puppy {
    @Required
    int weeks();
}
