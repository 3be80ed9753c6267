package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Duration", entitySet = "/clash/durations", open = true)
@Inherits(entity.class)
interface DurationSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    UUIDSpec other();

    List<UUIDSpec> others();

    KnownSpec known();
}
