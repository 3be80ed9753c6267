package shapes.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Navigation;
import java.util.List;

/** The only one at its place, without a key or any other property: it only leads on. */
@GraphEntity(singleton = "/root")
interface root {
    @Navigation(contained = true)
    settings settings();

    @Navigation
    place place();

    @Navigation
    List<device> devices();
}
