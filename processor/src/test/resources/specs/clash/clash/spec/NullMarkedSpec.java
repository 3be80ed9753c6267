package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "NullMarked", entitySet = "/clash/nullmarkeds", open = true)
@Inherits(entity.class)
interface NullMarkedSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    FloatSpec other();

    List<FloatSpec> others();

    KnownSpec known();
}
