package base.spec;

import dev.graphlet.annotations.GraphComplex;

@GraphComplex
public interface detail {
    String text();
}
