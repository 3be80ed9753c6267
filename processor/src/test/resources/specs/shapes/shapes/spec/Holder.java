package shapes.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.GraphEnum;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.entity;

/** Specs may be nested. */
final class Holder {
    private Holder() {}

    /** Nested. */
    @GraphEntity(entitySet = "/inners")
    @Inherits(entity.class)
    interface inner {
        level level();
    }

    @GraphEnum
    enum level {
        low,
        high
    }
}
