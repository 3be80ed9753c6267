package shapes.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Key;
import dev.graphlet.annotations.Required;

/** The key is a number that the caller gives. */
@GraphEntity(entitySet = "/lines")
interface line {
    @Key
    @Required
    Integer number();

    String text();
}
