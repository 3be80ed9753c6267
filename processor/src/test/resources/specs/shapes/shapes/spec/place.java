package shapes.spec;

import dev.graphlet.annotations.GraphEntity;

/** The only one of its owner; those of a derived type are many. */
@GraphEntity
interface place {
    String note();
}
