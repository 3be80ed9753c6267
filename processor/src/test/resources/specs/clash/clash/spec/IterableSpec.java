package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Iterable", entitySet = "/clash/iterables", open = false)
@Inherits(entity.class)
interface IterableSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    @Navigation
    NullMarkedSpec other();

    @Navigation
    List<NullMarkedSpec> others();

    KnownSpec known();
}
