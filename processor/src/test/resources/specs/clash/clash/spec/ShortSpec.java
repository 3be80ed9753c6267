package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Short", entitySet = "/clash/shorts", open = false)
@Inherits(entity.class)
interface ShortSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    SuppressWarningsSpec other();

    List<SuppressWarningsSpec> others();

    KnownSpec known();
}
