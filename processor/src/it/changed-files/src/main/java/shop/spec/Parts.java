package shop.spec;

import dev.graphlet.annotations.GraphComplex;

@GraphComplex
interface part {
    String name();
}

@GraphComplex
interface piece {
    part part();
}
