package old.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphContainer;

/** What is called by name. */
@GraphContainer
@SuppressWarnings("deprecation")
interface oldService {
    @Deprecated
    @Action
    void forget(past past);

    @Function
    pastStatus remember(String name);
}
