package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "String", entitySet = "/clash/strings", open = false)
@Inherits(entity.class)
interface StringSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    ObjectSpec other();

    List<ObjectSpec> others();

    KnownSpec known();
}
