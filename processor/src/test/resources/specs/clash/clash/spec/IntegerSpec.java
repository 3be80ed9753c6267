package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Integer", entitySet = "/clash/integers", open = false)
@Inherits(entity.class)
interface IntegerSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    @Navigation
    ClassSpec other();

    @Navigation
    List<ClassSpec> others();

    KnownSpec known();
}
