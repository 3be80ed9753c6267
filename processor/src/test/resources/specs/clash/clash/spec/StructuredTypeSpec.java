package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "StructuredType", entitySet = "/clash/structuredtypes", open = false)
@Inherits(entity.class)
interface StructuredTypeSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    @Navigation
    DurationSpec other();

    @Navigation
    List<DurationSpec> others();

    KnownSpec known();
}
