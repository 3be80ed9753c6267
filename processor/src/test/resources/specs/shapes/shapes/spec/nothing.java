package shapes.spec;

import dev.graphlet.annotations.GraphComplex;

/** A complex type without a property. */
@GraphComplex
interface nothing {}
