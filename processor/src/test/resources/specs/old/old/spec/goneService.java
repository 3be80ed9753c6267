package old.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.GraphContainer;

/**
 * Is gone as a whole.
 *
 * @deprecated Gone.
 */
@Deprecated
@GraphContainer
interface goneService {
    @Action
    void leave(past past);

    @Deprecated
    @Action
    void comeBack();
}
