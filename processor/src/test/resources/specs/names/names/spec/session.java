package names.spec;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.GraphContainer;

/** What every client has, as the name of something else. */
@GraphContainer
interface session {
    @Action
    void batch();

    @Function
    String request(String root, String in);

    @Action
    void all(way way);
}
