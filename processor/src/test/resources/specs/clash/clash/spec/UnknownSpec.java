package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Unknown", entitySet = "/clash/unknowns", open = false)
@Inherits(entity.class)
interface UnknownSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    SetSpec other();

    List<SetSpec> others();

    KnownSpec known();
}
