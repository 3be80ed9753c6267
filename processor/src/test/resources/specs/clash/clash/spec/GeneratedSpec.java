package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Generated", entitySet = "/clash/generateds", open = true)
@Inherits(entity.class)
interface GeneratedSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    DeprecatedSpec other();

    List<DeprecatedSpec> others();

    KnownSpec known();
}
