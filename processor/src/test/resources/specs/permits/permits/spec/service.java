package permits.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphContainer;
import dev.graphlet.annotations.Permissions;

@GraphContainer
@Permissions(application = "Service.All")
interface service {
    /** Its state. */
    @Function String state();

    /** Begins anew. */
    @Action
    @Permissions(delegated = "Service.Reset")
    void reset();
}
