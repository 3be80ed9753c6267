package projections.spec;

import dev.graphlet.annotations.GraphComplex;

@GraphComplex
public interface address {
    String street();
}
