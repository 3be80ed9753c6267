package reports.spec;

import dev.graphlet.annotations.GraphComplex;

@GraphComplex
interface jobError {
    String code();
}
