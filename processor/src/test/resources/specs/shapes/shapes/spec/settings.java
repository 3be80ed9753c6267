package shapes.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Required;

/** The only one of its owner, without a key. */
@GraphEntity
interface settings {
    @Required
    String language();

    Boolean strict();
}
