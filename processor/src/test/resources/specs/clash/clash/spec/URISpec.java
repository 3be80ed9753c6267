package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "URI", entitySet = "/clash/uris", open = false)
@Inherits(entity.class)
interface URISpec {
    @Required
    String text();

    @Required
    byte[] octets();

    ArgumentsSpec other();

    List<ArgumentsSpec> others();

    KnownSpec known();
}
