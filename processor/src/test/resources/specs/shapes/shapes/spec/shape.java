package shapes.spec;

import dev.graphlet.annotations.GraphComplex;

@GraphComplex(abstractType = true)
interface shape {
    String color();
}
