package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Comparable", entitySet = "/clash/comparables", open = true)
@Inherits(entity.class)
interface ComparableSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    @Navigation
    EnumSpec other();

    @Navigation
    List<EnumSpec> others();

    KnownSpec known();
}
