package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Void", entitySet = "/clash/voids", open = true)
@Inherits(entity.class)
interface VoidSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    @Navigation
    BooleanSpec other();

    @Navigation
    List<BooleanSpec> others();

    KnownSpec known();
}
