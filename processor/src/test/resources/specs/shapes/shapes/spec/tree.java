package shapes.spec;

import dev.graphlet.annotations.GraphComplex;
import java.util.List;

/** Recursive. */
@GraphComplex
interface tree {
    String name();

    tree left();

    List<tree> children();

    nothing nothing();

    List<shape> shapes();

    anything any();
}
