package values.spec;

import dev.graphlet.annotations.CreateOnly;
import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.Range;
import dev.graphlet.annotations.ReadOnly;

@GraphComplex
interface point {
    @Range(min = "-1.5", max = "100")
    Double x();

    @ReadOnly
    String y();

    @CreateOnly
    String z();
}
