package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Violations", entitySet = "/clash/violationss", open = false)
@Inherits(entity.class)
interface ViolationsSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    PropertySpec other();

    List<PropertySpec> others();

    KnownSpec known();
}
