package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Deserializer", entitySet = "/clash/deserializers", open = true)
@Inherits(entity.class)
interface DeserializerSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    @Navigation
    UnknownSpec other();

    @Navigation
    List<UnknownSpec> others();

    KnownSpec known();
}
