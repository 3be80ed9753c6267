package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Entity", entitySet = "/clash/entitys", open = false)
@Inherits(entity.class)
interface EntitySpec {
    @Required
    String text();

    @Required
    byte[] octets();

    @Navigation
    CollectorsSpec other();

    @Navigation
    List<CollectorsSpec> others();

    KnownSpec known();
}
