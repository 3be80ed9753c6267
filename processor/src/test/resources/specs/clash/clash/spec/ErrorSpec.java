package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Error", entitySet = "/clash/errors", open = true)
@Inherits(entity.class)
interface ErrorSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    ListSpec other();

    List<ListSpec> others();

    KnownSpec known();
}
