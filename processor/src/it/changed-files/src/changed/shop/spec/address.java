package shop.spec;

import dev.graphlet.annotations.GraphComplex;

/** Where something goes. */
@GraphComplex
interface address {
    String street();

    /** For letters. */
    String code();
}
