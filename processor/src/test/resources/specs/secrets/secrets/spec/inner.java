package secrets.spec;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.Range;

/** What is sensitive only where something sensitive holds it. */
@GraphComplex
interface inner {
    String street();

    @Range(max = "9")
    Integer number();
}
