package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "EdmProperty", entitySet = "/clash/edmpropertys", open = true)
@Inherits(entity.class)
interface EdmPropertySpec {
    @Required
    String text();

    @Required
    byte[] octets();

    @Navigation
    URISpec other();

    @Navigation
    List<URISpec> others();

    KnownSpec known();
}
