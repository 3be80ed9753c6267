package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Map", entitySet = "/clash/maps", open = false)
@Inherits(entity.class)
interface MapSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    @Navigation
    OverrideSpec other();

    @Navigation
    List<OverrideSpec> others();

    KnownSpec known();
}
