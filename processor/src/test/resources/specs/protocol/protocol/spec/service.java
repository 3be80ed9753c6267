package protocol.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphContainer;
import dev.graphlet.annotations.Required;

@GraphContainer
interface service {
    @Function person whoIs(@Required String name);

    @Action void reset(Boolean hard);
}
