package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Boolean", entitySet = "/clash/booleans", open = false)
@Inherits(entity.class)
interface BooleanSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    LongSpec other();

    List<LongSpec> others();

    KnownSpec known();
}
