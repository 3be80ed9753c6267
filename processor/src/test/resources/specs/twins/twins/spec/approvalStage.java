package twins.spec;

import dev.graphlet.annotations.GraphComplex;

@GraphComplex
interface approvalStage {
    String text();
}
