package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Process", entitySet = "/clash/processs", open = false)
@Inherits(entity.class)
interface ProcessSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    @Navigation
    ErrorSpec other();

    @Navigation
    List<ErrorSpec> others();

    KnownSpec known();
}
