package old.spec;

import dev.graphlet.annotations.GraphComplex;

@Deprecated
@GraphComplex(open = true)
interface pastDetail {
    String text();
}
