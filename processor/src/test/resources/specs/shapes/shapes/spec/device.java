package shapes.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Key;
import dev.graphlet.annotations.Navigation;
import java.util.List;
import java.util.UUID;

/** The key is a UUID of another name. */
@GraphEntity(entitySet = "/devices")
interface device {
    @Key
    UUID deviceId();

    tree tree();

    @Navigation
    shapes.other.spec.stranger stranger();

    List<shapes.other.spec.kind> kinds();
}
