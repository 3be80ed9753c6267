package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Nullable", entitySet = "/clash/nullables", open = false)
@Inherits(entity.class)
interface NullableSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    @Navigation
    GeneratedSpec other();

    @Navigation
    List<GeneratedSpec> others();

    KnownSpec known();
}
