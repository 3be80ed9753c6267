package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Double", entitySet = "/clash/doubles", open = true)
@Inherits(entity.class)
interface DoubleSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    @Navigation
    ShortSpec other();

    @Navigation
    List<ShortSpec> others();

    KnownSpec known();
}
