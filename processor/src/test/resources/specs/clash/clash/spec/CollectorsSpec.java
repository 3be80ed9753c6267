package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Collectors", entitySet = "/clash/collectorss", open = true)
@Inherits(entity.class)
interface CollectorsSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    RequestPartsSpec other();

    List<RequestPartsSpec> others();

    KnownSpec known();
}
