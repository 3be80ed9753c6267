package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Class", entitySet = "/clash/classs", open = true)
@Inherits(entity.class)
interface ClassSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    BuilderSpec other();

    List<BuilderSpec> others();

    KnownSpec known();
}
