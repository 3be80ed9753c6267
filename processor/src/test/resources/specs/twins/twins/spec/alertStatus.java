package twins.spec;

import dev.graphlet.annotations.GraphEnum;

@GraphEnum
enum alertStatus {
    newAlert
}
