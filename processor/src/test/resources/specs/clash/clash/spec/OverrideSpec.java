package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Override", entitySet = "/clash/overrides", open = true)
@Inherits(entity.class)
interface OverrideSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    OptionalSpec other();

    List<OptionalSpec> others();

    KnownSpec known();
}
