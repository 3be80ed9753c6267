package shapes.spec;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;

@GraphComplex
@Inherits(shape.class)
interface circle {
    @Required
    double radius();
}
