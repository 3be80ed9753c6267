package shapes.spec;

import dev.graphlet.annotations.GraphComplex;

/** An open one without a property. */
@GraphComplex(open = true)
interface anything {}
