package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Enum", entitySet = "/clash/enums", open = false)
@Inherits(entity.class)
interface EnumSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    RecordSpec other();

    List<RecordSpec> others();

    KnownSpec known();
}
