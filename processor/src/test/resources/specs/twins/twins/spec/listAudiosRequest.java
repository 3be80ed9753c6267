package twins.spec;

import dev.graphlet.annotations.GraphComplex;

@GraphComplex
interface listAudiosRequest {
    String text();
}
