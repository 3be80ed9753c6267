package old.spec;

import dev.graphlet.annotations.GraphEnum;

@Deprecated
@GraphEnum
enum pastStatus {
    open,
    @Deprecated
    closed
}
