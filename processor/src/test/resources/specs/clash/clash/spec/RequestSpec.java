package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Request", entitySet = "/clash/requests", open = true)
@Inherits(entity.class)
interface RequestSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    @Navigation
    StringSpec other();

    @Navigation
    List<StringSpec> others();

    KnownSpec known();
}
