package clash.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;
import java.util.List;

@GraphEntity(name = "Validator", entitySet = "/clash/validators", open = true)
@Inherits(entity.class)
interface ValidatorSpec {
    @Required
    String text();

    @Required
    byte[] octets();

    @Navigation
    ViolationsSpec other();

    @Navigation
    List<ViolationsSpec> others();

    KnownSpec known();
}
